import { useNow } from '#renderer/ui/use-now.ts';
import { timeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import type { KeptSignOff } from '#shared/areas/review.ts';
import styles from './SignOffPanel.module.css';

interface SignOffHistoryProps {
  readonly signOffs: readonly KeptSignOff[];
  readonly nameOf: (person: string) => string;
}

/** Every decision over this text, newest first. */
export function SignOffHistory({ signOffs, nameOf }: SignOffHistoryProps) {
  const { signoff: words } = useWords();
  const now = useNow();
  if (signOffs.length === 0) return <p className={styles.quiet}>{words.noHistory}</p>;
  return (
    <div>
      <h3 className={styles.heading}>
        {words.history}{' '}
        <span className={styles.unsigned} title={words.notSignedHint}>
          ({words.notSigned})
        </span>
      </h3>
      <ol className={styles.history}>
        {signOffs.toReversed().map(({ id, person, decision, at, reason }) => (
          <li key={id} className={styles.decision}>
            <p>{words.decided(nameOf(person), words.done[decision], timeText(at, now))}</p>
            {reason !== undefined && <p className={styles.reason}>{words.reasonOf(reason)}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
