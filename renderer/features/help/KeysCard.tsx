import { useSyncExternalStore } from 'react';
import { knownCommands, onCommandsChanged } from '#renderer/commands/registry.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Topic } from './chapter-of.ts';
import styles from './Help.module.css';
import { CommandKeys } from './KeyGroups.tsx';

const ofWriting = ['article.new', 'desk.import', 'text.replace', 'article.keep', 'window.photos'];
const ofEditing = [
  ...['review.track', 'review.nextChange', 'review.previousChange'],
  ...['review.acceptChange', 'review.rejectChange', 'notes.add', 'notes.here'],
];
const ofTheIssue = [
  ...['window.desk', 'desk.search', 'desk.reading'],
  ...['article.galley', 'article.export', 'article.pack'],
];
const ofReading = ['window.desk', 'desk.reading', 'review.nextChange', 'notes.add', 'article.galley'];
const ofTheWindow = [
  ...['window.desk', 'window.photos', 'window.settings', 'window.nextRegion'],
  ...['text.alone', 'window.close'],
];

/** The commands that whoever reads a page of the help needs most. */
const needed: { readonly [Name in Topic]: readonly string[] } = {
  reporter: ofWriting,
  deskEditor: ofEditing,
  secretariat: ofTheIssue,
  board: ofReading,
  glossary: ofTheWindow,
  data: ofTheWindow,
  trouble: ofTheWindow,
};

/** Beside a page of the help: the keys that go with it, and the way to all of them. */
export function KeysCard({ topic, onAll }: { topic: Topic; onAll: () => void }) {
  const { help } = useWords();
  const commands = useSyncExternalStore(onCommandsChanged, knownCommands);
  const shown = [...needed[topic], 'window.keys'].flatMap(
    (id) => commands.find((command) => command.id === id) ?? [],
  );
  return (
    <aside className={styles.card} aria-label={help.keys.often}>
      <h2 className={styles.cardTitle}>{help.keys.often}</h2>
      <CommandKeys commands={shown} />
      <Button kind="quiet" onPress={onAll}>
        {help.keys.all}
      </Button>
    </aside>
  );
}
