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
      {steps.map((step) => (
        <li
          key={step.id}
          className={styles.step}
          data-state={step.state}
          data-signed={isSigned(step) || undefined}
          {...(step.state === 'here' && { 'aria-current': 'step' as const })}
        >
          <span className={styles.mark}>{isSigned(step) && <Icon name="check" />}</span>
          <span className={styles.title}>{step.title}</span>
          <span className={styles.note}>
            {step.signOff ? (
              <DecidedLine signOff={step.signOff} nameOf={nameOf} />
            ) : (
              words.states[step.unsigned]
            )}
            {step.isOfEarlierText && `, ${words.ofEarlierText}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Whether somebody of this level signed for what is written now. */
function isSigned({ state, signOff, isOfEarlierText }: ChainStep): boolean {
  return state === 'done' && signOff !== undefined && !isOfEarlierText;
}
