import { useNow } from '#renderer/ui/use-now.ts';
import { timeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import type { KeptSignOff } from '#shared/areas/review.ts';
import styles from './SignOffPanel.module.css';

interface DecidedLineProps {
  readonly signOff: KeptSignOff;
  readonly nameOf: (person: string) => string;
}

/** Who decided what, and when. The line breaks before what and when, and within them only where they have no room. */
export function DecidedLine({ signOff: { person, decision, at }, nameOf }: DecidedLineProps) {
  const { signoff: words } = useWords();
  const now = useNow();
  return (
    <>
      {nameOf(person)}{' '}
      <span className={styles.together}>{words.decided(words.done[decision], timeText(at, now))}</span>
    </>
  );
}
