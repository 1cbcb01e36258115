import type { ReactNode } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { type DirectoryDropItem, type DropItem, type FileDropItem } from 'react-aria-components/GridList';
import styles from './DropArea.module.css';

interface DropAreaProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
  readonly isDisabled?: boolean;
}

/** Takes files that are dropped on it, those in a folder too, or pasted while it has the focus. */
export function DropArea({ label, children, onFiles, isDisabled = false }: DropAreaProps) {
  return (
    <DropZone
      className={styles.area!}
      aria-label={label}
      isDisabled={isDisabled}
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => {
        void filesOf(items).then((dropped) => dropped.length > 0 && onFiles(dropped));
      }}
    >
      {children}
    </DropZone>
  );
}

/** A folder's own files come in the order of their names. */
async function filesOf(items: readonly DropItem[]): Promise<File[]> {
  const files: File[] = [];
  for (const item of items) {
    if (item.kind === 'file') files.push(await item.getFile());
    if (item.kind === 'directory') files.push(...(await filesOf(await entriesOf(item))));
  }
  return files;
}

async function entriesOf(folder: DirectoryDropItem): Promise<DropItem[]> {
  const entries: (FileDropItem | DirectoryDropItem)[] = [];
  for await (const entry of folder.getEntries()) if (!entry.name.startsWith('.')) entries.push(entry);
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
