import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { saveAll } from '#renderer/api/closing.ts';
import { dataFolderQuery } from '#renderer/api/data-folder.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { failureText } from '#renderer/words/failure-text.ts';
import { useWords } from '#renderer/words/words.ts';
import { useLongWork, type LongWork } from './use-long-work.ts';

interface LeaveDialogProps {
  readonly title: string;
  /** The words on the button that begins it, and on its progress. */
  readonly act: string;
  readonly working: string;
  /** Makes the other folder ready. */
  readonly leave: (run: LongWork['run']) => Promise<unknown>;
  readonly onClose: () => void;
  /** What it is about, also while it is at work. */
  readonly about?: ReactNode;
  /** What a person is to know and to choose before. */
  readonly children: ReactNode;
}

/**
 * Leaves the data folder that is open for another one. Once that is done there is no way back to the desk but through a new
 * start, which the window asks for by itself: what is written now would go into a folder that is about to be left.
 */
export function LeaveDialog({ title, act, working, leave, onClose, about, children }: LeaveDialogProps) {
  const { exchange: words, window } = useWords();
  const client = useQueryClient();
  const { progress, run, cancel } = useLongWork();
  const leaving = useMutation({
    async mutationFn() {
      await saveAll();
      await leave(run);
    },
    onSuccess: () => void client.invalidateQueries(dataFolderQuery),
  });
  const isAtWork = leaving.isPending;
  const stop = isAtWork ? cancel : onClose;
  return (
    <Dialog
      title={title}
      isOpen={!leaving.isSuccess}
      isQuestion
      onClose={stop}
      actions={
        <>
          <Button onPress={stop} autoFocus={isAtWork}>
            {isAtWork ? words.stop : window.cancel}
          </Button>
          {!isAtWork && (
            <Button kind="primary" onPress={() => leaving.mutate()}>
              {act}
            </Button>
          )}
        </>
      }
    >
      {about}
      {isAtWork ? <ProgressBar label={working} {...(progress ?? { done: 0, total: 0 })} /> : children}
      {leaving.error && <Notice kind="failure">{failureText(leaving.error)}</Notice>}
    </Dialog>
  );
}
