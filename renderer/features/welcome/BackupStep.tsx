import { Button } from '#renderer/ui/Button.tsx';
import { useWords } from '#renderer/words/words.ts';
import { StepForm } from './StepForm.tsx';
import styles from './Welcome.module.css';

interface BackupStepProps {
  readonly place: string | null;
  readonly onChange: (place: string) => void;
  readonly choosePlace: (() => Promise<string | null>) | undefined;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

export function BackupStep({ place, onChange, choosePlace, onNext, onBack }: BackupStepProps) {
  const { welcome } = useWords();
  const words = welcome.backup;
  const choose = async () => {
    const chosen = await choosePlace?.();
    if (chosen) onChange(chosen);
  };
  return (
    <StepForm
      title={words.title}
      explained={words.explained}
      onNext={onNext}
      onBack={onBack}
      {...(place === null && { nextTitle: words.later, isNextLater: choosePlace !== undefined })}
    >
      <dl className={styles.place}>
        <dt>{words.place}</dt>
        <dd className={place === null ? undefined : styles.path}>{place ?? words.none}</dd>
      </dl>
      {choosePlace && (
        <div>
          <Button
            kind={place === null ? 'primary' : 'plain'}
            icon="folder"
            onPress={() => void choose()}
            autoFocus={place === null}
          >
            {place === null ? words.choose : words.change}
          </Button>
        </div>
      )}
    </StepForm>
  );
}
