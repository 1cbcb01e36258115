import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { momentText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Backup } from '#shared/areas/backups.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import styles from './Exchange.module.css';

type Backups = readonly [Backup, ...Backup[]];

/** Those that can be restored, in their order; undefined where there is none. */
export function goodOnes(backups: readonly Backup[]): Backups | undefined {
  const [newest, ...others] = backups.filter(({ isGood }) => isGood);
  return newest && [newest, ...others];
}

interface RestoreDialogProps {
  /** Newest first. */
  readonly backups: Backups;
  /** Where they lie; without it where backups went last. */
  readonly place?: string | undefined;
  readonly explained: string;
  readonly onClose: () => void;
}

/** Khôi phục: opens a backup beside the data folder. */
export function RestoreDialog({ backups, place, explained, onClose }: RestoreDialogProps) {
  const { exchange: words } = useWords();
  const [name, setName] = useState(backups[0].name);
  return (
    <LeaveDialog
      title={words.restoreTitle}
      act={words.restore}
      working={words.restoring}
      leave={(run) => run((work) => api.backups.openInstead({ name, work, ...(place && { place }) }))}
      onClose={onClose}
    >
      <p className={styles.hint}>{explained}</p>
      <Choice backups={backups} name={name} onChange={setName} />
    </LeaveDialog>
  );
}

interface ChoiceProps extends Pick<RestoreDialogProps, 'backups'> {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

function Choice({ backups, name, onChange }: ChoiceProps) {
  const { exchange: words } = useWords();
  const options = backups.map(({ name: id, at, counts }) => ({
    id,
    title: momentText(at),
    note: words.holds(counts.articles, counts.revisions, counts.assets),
  }));
  return (
    <Select label={words.whichBackup} options={options} value={name} onChange={onChange} placeholder="" />
  );
}
