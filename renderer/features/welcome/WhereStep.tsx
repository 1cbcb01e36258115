import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { dataFolderQuery } from '#renderer/api/data-folder.ts';
import { useWords } from '#renderer/words/words.ts';
import { StepForm } from './StepForm.tsx';
import styles from './Welcome.module.css';

interface WhereStepProps {
  /** The way to another folder. */
  readonly change: ReactNode;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

export function WhereStep({ change, onNext, onBack }: WhereStepProps) {
  const { welcome } = useWords();
  const words = welcome.where;
  const { data: folder } = useQuery(dataFolderQuery);
  return (
    <StepForm title={words.title} explained={words.explained} onNext={onNext} onBack={onBack}>
      <dl className={styles.place}>
        <dt>{words.folder}</dt>
        <dd className={styles.path}>{folder?.path}</dd>
      </dl>
      {change && <div>{change}</div>}
      <ul className={styles.promises}>
        {[words.saved, words.kept, words.carried].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </StepForm>
  );
}
