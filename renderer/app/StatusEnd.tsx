import { useQuery } from '@tanstack/react-query';
import { lastBackupQuery } from '#renderer/api/backups.ts';
import { timeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import { useNow } from '#renderer/ui/use-now.ts';
import styles from './StatusEnd.module.css';
import { useWorkspace } from './workspace-store.ts';

/** What counts wherever one is: when the last good backup was made. It leads to where that is seen to. */
export function StatusEnd() {
  const { window: words } = useWords();
  const { go } = useWorkspace();
  const now = useNow();
  const { data } = useQuery(lastBackupQuery);
  if (data === undefined) return null;
  return (
    <button
      type="button"
      className={data === null ? styles.none : styles.last}
      onClick={() => go({ name: 'settings', part: 'data' })}
    >
      {data === null ? words.noBackup : words.lastBackup(timeText(data, now))}
    </button>
  );
}
