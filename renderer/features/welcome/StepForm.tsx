import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { useWords } from '#renderer/words/words.ts';
import styles from './Welcome.module.css';

interface StepFormProps {
  readonly title: string;
  readonly explained: string;
  readonly children: ReactNode;
  readonly onNext: () => void;
  readonly onBack?: () => void;
  readonly nextTitle?: string;
  /** Something else is to be done here first, and has the keyboard: the way on stands back. */
  readonly isNextLater?: boolean;
}

/** One step: a heading, its few fields, and the way on. Enter goes on from wherever one is. */
export function StepForm({ title, explained, children, ...props }: StepFormProps) {
  const { onNext, onBack, nextTitle, isNextLater = false } = props;
  const { welcome: words } = useWords();
  const [titleId, explainedId] = [useId(), useId()];
  return (
    <form
      className={styles.form}
      aria-labelledby={titleId}
      aria-describedby={explainedId}
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <StepHeading title={title} id={titleId} />
      <p id={explainedId} className={styles.explained}>
        {explained}
      </p>
      {children}
      <div className={styles.actions}>
        {onBack && (
          <Button kind="quiet" icon="back" onPress={onBack}>
            {words.back}
          </Button>
        )}
        <Button
          kind={isNextLater ? 'plain' : 'primary'}
          type="submit"
          autoFocus={onBack !== undefined && !isNextLater}
        >
          {nextTitle ?? words.next}
        </Button>
      </div>
    </form>
  );
}

/** Brought into view with every step, where the window is low. */
export function StepHeading({ title, id }: { title: string; id?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <h1 ref={heading} id={id} className={styles.title}>
      {title}
    </h1>
  );
}
