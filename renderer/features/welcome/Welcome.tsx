import { useState, type ReactNode } from 'react';
import type { Me } from '#renderer/api/session.ts';
import { useWords } from '#renderer/words/words.ts';
import { keepAnswered, useAnswered } from './answered.ts';
import { BackupStep } from './BackupStep.tsx';
import type { WhoIAm } from './new-person.ts';
import { StartStep } from './StartStep.tsx';
import styles from './Welcome.module.css';
import { WhereStep } from './WhereStep.tsx';
import { WhoStep } from './WhoStep.tsx';

export interface WelcomeProps {
  /** Who stands in for the person until they have said who they are. */
  readonly me: Me;
  /** Asks for a folder, and answers its path; null where none was chosen. Absent: there is no asking yet. */
  readonly choosePlace?: (() => Promise<string | null>) | undefined;
  /** The way from a backup, for who has one. */
  readonly restore?: ReactNode;
  /** The way to another data folder; what was answered so far goes along. */
  readonly moving?: ((title: string, onBefore: () => Promise<unknown>) => ReactNode) | undefined;
}

/** The first start: who one is, where data lives, where backups go, and how to begin. Enter leads through all of it. */
export function Welcome({ me, choosePlace, restore, moving }: WelcomeProps) {
  const { welcome: words } = useWords();
  const [step, setStep] = useState(0);
  const [who, setWho] = useState<WhoIAm>({ name: '', penName: '', role: 'phong-vien', known: null });
  const [backupPlace, setBackupPlace] = useState<string | null>(null);
  useAnswered((left) => {
    setWho(left);
    setStep(1);
  });
  const turn = { onNext: () => setStep(step + 1), onBack: () => setStep(step - 1) };
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <p className={styles.name}>{words.title}</p>
        <p className={styles.motto}>{words.motto}</p>
      </header>
      <ol className={styles.steps}>
        {words.steps.map((title, index) => (
          <li key={title} className={styles.step} aria-current={index === step ? 'step' : undefined}>
            {title}
          </li>
        ))}
      </ol>
      {step === 0 && <WhoStep who={who} onChange={setWho} restore={restore} {...turn} />}
      {step === 1 && <WhereStep change={moving?.(words.where.change, () => keepAnswered(who))} {...turn} />}
      {step === 2 && (
        <BackupStep place={backupPlace} onChange={setBackupPlace} choosePlace={choosePlace} {...turn} />
      )}
      {step === 3 && <StartStep answers={{ who, backupPlace, as: me.id }} onBack={turn.onBack} />}
    </main>
  );
}
