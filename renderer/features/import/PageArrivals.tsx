import { useEffect, useState } from 'react';
import { useWords } from '#renderer/words/words.ts';
import { droppedPages, hasFiles, pastedPages } from './arriving-pages.ts';
import { bringIn } from './read-pages.ts';
import styles from './PageArrivals.module.css';

/** Takes in what is dropped or pasted anywhere in the window, where no field wants it. */
export function PageArrivals({ onArrive }: { onArrive: () => void }) {
  const { importing: words } = useWords();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => listen(onArrive, setIsOver), [onArrive]);
  if (!isOver) return null;
  return (
    <div className={styles.veil}>
      <p className={styles.words}>{words.dropHere}</p>
    </div>
  );
}

function listen(onArrive: () => void, setIsOver: (isOver: boolean) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;

  function onDragOver(event: DragEvent) {
    if (!hasFiles(event.dataTransfer) || event.defaultPrevented) return;
    event.preventDefault();
    setIsOver(true);
  }
  function onDragLeave(event: DragEvent) {
    if (event.relatedTarget === null) setIsOver(false);
  }
  function onDrop(event: DragEvent) {
    setIsOver(false);
    if (!event.dataTransfer || !hasFiles(event.dataTransfer) || event.defaultPrevented) return;
    event.preventDefault();
    void droppedPages(event.dataTransfer).then(arrive);
  }
  function onPaste(event: ClipboardEvent) {
    if (event.defaultPrevented || isField(event.target)) return;
    arrive(pastedPages(event.clipboardData, new Date()));
  }
  function arrive(pages: ReturnType<typeof pastedPages>) {
    if (pages.length === 0) return;
    bringIn(pages);
    onArrive();
  }

  document.addEventListener('dragover', onDragOver, { signal });
  document.addEventListener('dragleave', onDragLeave, { signal });
  document.addEventListener('drop', onDrop, { signal });
  document.addEventListener('paste', onPaste, { signal });
  return () => ending.abort();
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}
