import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';
import styles from './Exchange.module.css';

interface ReplaceEarlierProps {
  readonly path: string;
  /** Files that somebody wrote into since. */
  readonly changed: readonly string[];
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** Nothing that was written is replaced without this word. */
export function ReplaceEarlier({ path, changed, onReplace, onClose }: ReplaceEarlierProps) {
  const { exchange: words, window } = useWords();
  return (
    <Dialog
      title={words.replaceEarlierTitle}
      width="narrow"
      isOpen
      isQuestion
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" onPress={onReplace}>
            {words.replaceEarlier}
          </Button>
          <Button kind="primary" onPress={onClose} autoFocus>
            {window.cancel}
          </Button>
        </>
      }
    >
      <p>{words.replaceEarlierQuestion}</p>
      <p className={styles.path}>{path}</p>
      {changed.length > 0 && <Notice kind="warning">{words.changedSinceExport(changed.join(', '))}</Notice>}
    </Dialog>
  );
}
