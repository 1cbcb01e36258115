import { useQuery } from '@tanstack/react-query';
import { dataFolderQuery } from '#renderer/api/data-folder.ts';
import { useWords } from '#renderer/words/words.ts';
import { StepForm } from './StepForm.tsx';
import styles from './Welcome.module.css';

export function WhereStep({ onNext, onBack }: { onNext: () => void; onBack: () => void }) {
  const { welcome } = useWords();
  const words = welcome.where;
  const { data: folder } = useQuery(dataFolderQuery);
  return (
    <StepForm title={words.title} explained={words.explained} onNext={onNext} onBack={onBack}>
      <dl className={styles.place}>
        <dt>{words.folder}</dt>
        <dd className={styles.path}>{folder?.path}</dd>
      </dl>
      <ul className={styles.promises}>
        {[words.saved, words.kept, words.carried].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </StepForm>
  );
}
