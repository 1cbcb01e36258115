import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface ReplaceQuestionProps {
  readonly title: string;
  /** What is lost, and what is not. */
  readonly children: ReactNode;
  /** The words on the button that replaces. */
  readonly replace: string;
  readonly cancel: string;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** Nothing that was written is replaced without this word. Enter alone leaves it as it is. */
export function ReplaceQuestion({
  title,
  children,
  replace,
  cancel,
  onReplace,
  onClose,
}: ReplaceQuestionProps) {
  return (
    <Dialog
      title={title}
      width="narrow"
      isOpen
      isQuestion
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" onPress={onReplace}>
            {replace}
          </Button>
          <Button kind="primary" onPress={onClose} autoFocus>
            {cancel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
