import { failureText } from '#renderer/words/failure-text.ts';
import { useAddSample } from '#renderer/api/sample.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { useWords } from '#renderer/words/words.ts';
import { StepHeading } from './StepForm.tsx';
import { useFinish } from './welcome-queries.ts';
import styles from './Welcome.module.css';

interface StartStepProps {
  readonly answers: Parameters<ReturnType<typeof useFinish>['mutateAsync']>[0];
  readonly onBack: () => void;
}

/** The last choice. The window goes on to the desk by itself once the settings say that the first start is done. */
export function StartStep({ answers, onBack }: StartStepProps) {
  const { welcome } = useWords();
  const words = welcome.start;
  const finish = useFinish();
  const sample = useAddSample();
  const isBusy = sample.isPending || finish.isPending;
  const error = sample.error ?? finish.error;
  const withSample = () => sample.mutate(undefined, { onSuccess: () => finish.mutate(answers) });
  return (
    <section className={styles.form}>
      <StepHeading title={words.title} />
      <div className={styles.ways}>
        <Way explained={words.sampleExplained}>
          <Button kind="primary" onPress={withSample} isBusy={isBusy} autoFocus>
            {words.sample}
          </Button>
        </Way>
        <Way explained={words.emptyExplained}>
          <Button onPress={() => finish.mutate(answers)} isBusy={isBusy}>
            {words.empty}
          </Button>
        </Way>
      </div>
      {sample.progress && <ProgressBar label={words.adding} {...sample.progress} />}
      {error && (
        <Notice kind="failure">
          {words.failed}. {failureText(error)}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button kind="quiet" icon="back" onPress={onBack} isDisabled={isBusy}>
          {welcome.back}
        </Button>
      </div>
    </section>
  );
}

function Way({ explained, children }: { explained: string; children: React.ReactNode }) {
  return (
    <div className={styles.way}>
      {children}
      <p>{explained}</p>
    </div>
  );
}
