import { Icon } from '#renderer/ui/Icon.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { ChainStep } from './chain-steps.ts';
import { DecidedLine } from './DecidedLine.tsx';
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
  return (
    <ol className={styles.line} aria-label={words.chain}>
      {steps.map(({ id, title, state, signOff, isPassed, isOfEarlierText }) => (
        <li
          key={id}
          className={styles.step}
          data-state={state}
          data-earlier={isOfEarlierText || undefined}
          {...(state === 'here' && { 'aria-current': 'step' as const })}
        >
          <span className={styles.mark}>{state === 'done' && !isOfEarlierText && <Icon name="check" />}</span>
          <span className={styles.title}>{title}</span>
          <span className={styles.note}>
            {signOff ? (
              <DecidedLine signOff={signOff} nameOf={nameOf} />
            ) : isPassed ? (
              words.passed
            ) : (
              words.states[state]
            )}
            {isOfEarlierText && `, ${words.ofEarlierText}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
