import { useState, type ClipboardEvent, type DragEvent, type ReactNode } from 'react';
import { leftByWindow } from './arriving-names.ts';
import { droppedFiles } from './dropped-files.ts';
import styles from './DropArea.module.css';

interface DropAreaProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
  readonly isDisabled?: boolean;
}

/**
 * Takes files that are dropped on it, those in a folder too, or pasted while the focus is in it. Our own: the library's
 * keeps something of every key that is pressed anywhere in the window, for as long as it is not drawn anew.
 */
export function DropArea({ label, children, onFiles, isDisabled = false }: DropAreaProps) {
  const [isOver, setIsOver] = useState(false);
  const give = (files: readonly File[]) => void (files.length > 0 && onFiles(files));
  const taking = {
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    },
    onDragLeave({ currentTarget, relatedTarget }: DragEvent) {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
    },
    onDrop(event: DragEvent) {
      setIsOver(false);
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then((files) => give(leftByWindow(files)));
    },
    onPaste(event: ClipboardEvent) {
      const files = [...event.clipboardData.files];
      if (files.length === 0) return;
      event.preventDefault();
      give(files);
    },
  };
  return (
    <div
      className={styles.area}
      role="group"
      aria-label={label}
      data-drop-target={isOver || undefined}
      {...(!isDisabled && taking)}
    >
      {children}
    </div>
  );
}
