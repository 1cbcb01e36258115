import { useWords } from '#renderer/words/words.ts';
import type { KeptSignOff } from '#shared/areas/review.ts';
import type { ContentHash } from '#shared/ids.ts';
import { DecidedLine } from './DecidedLine.tsx';
import { isOfEarlierText } from './earlier-text.ts';
import styles from './SignOffPanel.module.css';

interface SignOffHistoryProps {
  readonly signOffs: readonly KeptSignOff[];
  /** What is written now. */
  readonly text: ContentHash | undefined;
  readonly nameOf: (person: string) => string;
}

/** Every decision over this text, newest first. */
export function SignOffHistory({ signOffs, text, nameOf }: SignOffHistoryProps) {
  const { signoff: words } = useWords();
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
        {signOffs.toReversed().map((signOff) => (
          <li key={signOff.id} className={styles.decision}>
            <p>
              <DecidedLine signOff={signOff} nameOf={nameOf} />
            </p>
            {isOfEarlierText(signOff, text) && <p className={styles.quiet}>{words.editedAfter}</p>}
            {signOff.reason !== undefined && (
              <p className={styles.reason}>{words.reasonOf(signOff.reason)}</p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
