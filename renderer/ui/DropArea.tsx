import type { ReactNode } from 'react';
import { DropZone } from 'react-aria-components';
import styles from './DropArea.module.css';

interface DropAreaProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
  readonly isDisabled?: boolean;
}

/** Takes files that are dropped on it, or pasted while it has the focus. */
export function DropArea({ label, children, onFiles, isDisabled = false }: DropAreaProps) {
  return (
    <DropZone
      className={styles.area!}
      aria-label={label}
      isDisabled={isDisabled}
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => {
        const files = items.filter((item) => item.kind === 'file').map((item) => item.getFile());
        void Promise.all(files).then((dropped) => dropped.length > 0 && onFiles(dropped));
      }}
    >
      {children}
    </DropZone>
  );
}
