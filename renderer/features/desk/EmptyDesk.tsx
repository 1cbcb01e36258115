import { runCommand } from '#renderer/commands/registry.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useWords } from '#renderer/words/words.ts';
import styles from './EmptyDesk.module.css';

/** A desk with nothing on it says how the first article gets there. */
export function EmptyDesk({ onWrite, onImport }: { onWrite: () => void; onImport: () => void }) {
  const { desk: words, places } = useWords();
  return (
    <main className={styles.empty} data-region="main">
      <h1 className={styles.title}>{words.emptyTitle}</h1>
      <p>{words.empty}</p>
      <div className={styles.ways}>
        <Button kind="primary" icon="write" onPress={onWrite}>
          {words.emptyWrite}
        </Button>
        <Button icon="import" onPress={onImport}>
          {words.emptyImport}
        </Button>
        <Button icon="stick" onPress={() => runCommand('stories.open')}>
          {places.openStory}
        </Button>
      </div>
    </main>
  );
}
