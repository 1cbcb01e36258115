import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { saveAll } from '#renderer/api/closing.ts';
import { dataFolderQuery } from '#renderer/api/data-folder.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { exactTimeText } from '#renderer/words/times.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Backup } from '#shared/areas/backups.ts';
import { useLongWork } from './use-long-work.ts';
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

/**
 * Khôi phục: opens a backup beside the data folder. Once that is done there is no way back to the desk but through a new
 * start: what is written now would go into a folder that is about to be left.
 */
export function RestoreDialog({ backups, place, explained, onClose }: RestoreDialogProps) {
  const { exchange: words, window } = useWords();
  const [name, setName] = useState(backups[0].name);
  const client = useQueryClient();
  const { progress, run, cancel } = useLongWork();
  const restore = useMutation({
    async mutationFn() {
      await saveAll();
      await run((work) => api.backups.openInstead({ name, work, ...(place && { place }) }));
    },
    // The window asks for a new start by itself, wherever it is.
    onSuccess: () => void client.invalidateQueries(dataFolderQuery),
  });
  const leave = restore.isPending ? cancel : onClose;

  return (
    <Dialog
      title={words.restoreTitle}
      isOpen={!restore.isSuccess}
      isQuestion
      onClose={leave}
      actions={
        <>
          <Button onPress={leave} autoFocus={restore.isPending}>
            {restore.isPending ? words.stop : window.cancel}
          </Button>
          {!restore.isPending && (
            <Button kind="primary" onPress={() => restore.mutate()}>
              {words.restore}
            </Button>
          )}
        </>
      }
    >
      {restore.isIdle && (
        <>
          <p className={styles.hint}>{explained}</p>
          <Choice backups={backups} name={name} onChange={setName} />
        </>
      )}
      {restore.isPending && <ProgressBar label={words.restoring} {...(progress ?? { done: 0, total: 0 })} />}
      {restore.error && <Notice kind="failure">{failureText(restore.error)}</Notice>}
    </Dialog>
  );
}

interface ChoiceProps extends Pick<RestoreDialogProps, 'backups'> {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

function Choice({ backups, name, onChange }: ChoiceProps) {
  const { exchange: words } = useWords();
  const now = useNow();
  const options = backups.map(({ name: id, at, counts }) => ({
    id,
    title: exactTimeText(at, now),
    note: words.holds(counts.articles, counts.revisions, counts.assets),
  }));
  return (
    <Select label={words.whichBackup} options={options} value={name} onChange={onChange} placeholder="" />
  );
}
