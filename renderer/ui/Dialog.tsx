import { useRef, type ReactNode, type RefObject } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import styles from './Dialog.module.css';
import { useFirstFocus } from './use-first-focus.ts';
import { useFocusGivenBack } from './use-focus-given-back.ts';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons, the one to press last. */
  readonly actions?: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `narrow`: a question. `wide`: a table or two columns. `full`: two texts. */
  readonly width?: 'narrow' | 'medium' | 'wide' | 'full';
  /** A question that must be answered: a click beside it does not close it. */
  readonly isQuestion?: boolean;
}

export function Dialog({
  title,
  children,
  actions,
  isOpen,
  onClose,
  width = 'medium',
  isQuestion = false,
}: DialogProps) {
  const self = useRef<HTMLElement>(null);
  return (
    <ModalOverlay
      className={`${styles.veil} ${width === 'narrow' ? '' : styles.hung}`}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!isQuestion}
    >
      <Modal className={`${styles.modal} ${styles[width]}`}>
        <AriaDialog ref={self} className={styles.dialog!} role={isQuestion ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" className={styles.title!}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          <Focus dialog={self} />
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** It is there as long as what the dialog shows. */
function Focus({ dialog }: { dialog: RefObject<HTMLElement | null> }) {
  useFocusGivenBack();
  useFirstFocus(dialog);
  return null;
}
