import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components/Modal';
import styles from './FullScreen.module.css';

interface FullScreenProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Keys beside Escape, which closes. */
  readonly onKey?: (key: string) => void;
}

/** One thing, and nothing else in the window. Dark in either theme, as a picture is looked at. */
export function FullScreen({ label, children, onClose, onKey }: FullScreenProps) {
  const self = useRef<HTMLElement>(null);
  // A button that can do no more, as at the last picture, lets go of the keyboard.
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === body || activeElement?.matches(':disabled')) self.current?.focus();
  });
  return (
    <ModalOverlay className={styles.veil!} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={styles.modal!}>
        {/* The dialog has the focus itself at first: its keys are heard around it. */}
        <div className={styles.around} onKeyDown={({ key }) => onKey?.(key)}>
          <Dialog ref={self} aria-label={label} className={styles.dialog!}>
            {children}
          </Dialog>
        </div>
      </Modal>
    </ModalOverlay>
  );
}
