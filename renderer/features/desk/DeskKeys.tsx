import { useSyncExternalStore } from 'react';
import { keysText } from '#renderer/commands/keys.ts';
import { knownCommands, onCommandsChanged } from '#renderer/commands/registry.ts';
import { KeyList } from '#renderer/ui/KeyList.tsx';
import { useWords } from '#renderer/words/words.ts';
import styles from './DeskKeys.module.css';

const needed = ['desk.search', 'article.new', 'desk.import', 'window.keys'];

/** The keys with which one begins at the desk, where there is room for them. */
export function DeskKeys() {
  const { help } = useWords();
  const commands = useSyncExternalStore(onCommandsChanged, knownCommands);
  const lines = needed.flatMap((id) => {
    const command = commands.find((each) => each.id === id);
    return command?.keys ? [{ id, title: command.title(), keys: keysText(command.keys) }] : [];
  });
  return (
    <section className={styles.keys} aria-label={help.keys.often}>
      <h2 className={styles.title}>{help.keys.often}</h2>
      <KeyList lines={lines} />
    </section>
  );
}
