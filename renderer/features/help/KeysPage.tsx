import { useSyncExternalStore } from 'react';
import { knownCommands, onCommandsChanged } from '#renderer/commands/registry.ts';
import { useWords } from '#renderer/words/words.ts';
import styles from './Help.module.css';
import { KeyGroups } from './KeyGroups.tsx';

/** Every command that has keys. */
export function KeysPage() {
  const { help: words } = useWords();
  const commands = useSyncExternalStore(onCommandsChanged, knownCommands);
  return (
    <>
      <h2 className={styles.title}>{words.keys.title}</h2>
      <p className={styles.intro}>{words.keys.intro}</p>
      <div className={styles.keyGroups}>
        <KeyGroups commands={commands} />
      </div>
    </>
  );
}
