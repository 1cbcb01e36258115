import { Icon } from '#renderer/ui/Icon.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { timeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import type { ChainStep } from './chain-steps.ts';
import styles from './ChainLine.module.css';

/** The approval chain as a line of levels: where the article stands, and who decided when. */
export function ChainLine({
  steps,
  nameOf,
}: {
  steps: readonly ChainStep[];
  nameOf: (person: string) => string;
}) {
  const { signoff: words } = useWords();
  const now = useNow();
  return (
    <ol className={styles.line} aria-label={words.chain}>
      {steps.map(({ id, title, state, signOff, isPassed }) => (
        <li
          key={id}
          className={styles.step}
          data-state={state}
          {...(state === 'here' && { 'aria-current': 'step' as const })}
        >
          <span className={styles.mark}>{state === 'done' && <Icon name="check" />}</span>
          <span className={styles.title}>{title}</span>
          <span className={styles.note}>
            {signOff
              ? words.decided(nameOf(signOff.person), words.done[signOff.decision], timeText(signOff.at, now))
              : isPassed
                ? words.passed
                : words.states[state]}
          </span>
        </li>
      ))}
    </ol>
  );
}
