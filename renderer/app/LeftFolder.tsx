import { useMutation, useQuery } from '@tanstack/react-query';
import { restart } from '#renderer/api/closing.ts';
import { dataFolderQuery } from '#renderer/api/data-folder.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { failureText } from '#renderer/words/failure-text.ts';
import { useWords } from '#renderer/words/words.ts';
import styles from './LeftFolder.module.css';

interface LeftFolderProps {
  /** Before anything was written: no data are left behind. */
  readonly isFirst?: boolean;
}

/**
 * Once the next start is to open another data folder, nothing is written into the one that is open: there is only the way
 * through that start, also after the page was loaded anew.
 */
export function LeftFolder({ isFirst = false }: LeftFolderProps) {
  const { window } = useWords();
  const { data: folder } = useQuery(dataFolderQuery);
  const again = useMutation({ mutationFn: restart });
  if (!folder || folder.next === null) return null;
  const words = window.left[isFirst ? 'first' : 'later'];
  return (
    <Dialog
      title={window.restartTitle}
      isOpen
      isQuestion
      onClose={() => undefined}
      actions={
        <Button kind="primary" autoFocus onPress={() => again.mutate()}>
          {window.restart}
        </Button>
      }
    >
      <p>{words.next}</p>
      <p className={styles.path}>{folder.next}</p>
      <p>{folder.isNeeded ? words.stays : window.left.untouched}</p>
      <p className={styles.path}>{folder.path}</p>
      {again.error && <Notice kind="failure">{failureText(again.error)}</Notice>}
    </Dialog>
  );
}
