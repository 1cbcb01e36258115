import { useEffect, useState } from 'react';
import { openStories } from '#renderer/api/story-files.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { useWords } from '#renderer/words/words.ts';
import {
  droppedPages,
  hasFiles,
  isCompanion,
  pagesWithCompany,
  pastedPages,
  sortedDrop,
} from './arriving-pages.ts';
import { bringIn } from './read-pages.ts';
import styles from './PageArrivals.module.css';

interface PageArrivalsProps {
  /** Pages came in to be looked over. */
  readonly onPages: () => void;
  /** Pictures that nothing on the screen took; absent where the screen has a place of its own for them. */
  readonly onPictures?: ((files: readonly File[]) => void) | undefined;
  /** What is said while pictures are held over the window, where they do not go where pages do. */
  readonly picturesHere?: string | undefined;
  /** Whether a file that is neither page nor picture is read as a page. Beside a text or photos it is a slip of the hand. */
  readonly takesUnknown: boolean;
  /** Whether a page may be pasted too, where no field wants it. */
  readonly takesPaste: boolean;
}

/** Takes in pages and story files wherever in the window they are dropped. What else is dropped goes to what it lies on. */
export function PageArrivals(props: PageArrivalsProps) {
  const { importing: words } = useWords();
  const [over, setOver] = useState<Dragged | null>(null);
  const latest = useLatest(props);
  useEffect(() => listen(() => latest.current, setOver), [latest]);
  if (!over) return null;
  return (
    <div className={styles.veil}>
      <p className={styles.words}>{(over === 'pictures' && props.picturesHere) || words.dropHere}</p>
    </div>
  );
}

/** What is held over the window, as far as can be told. */
type Dragged = 'pictures' | 'files';

function listen(props: () => PageArrivalsProps, setOver: (over: Dragged | null) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;

  function onDragOver(event: DragEvent) {
    const isHere = !event.defaultPrevented && mayTake(event.dataTransfer, props().onPictures !== undefined);
    if (isHere) event.preventDefault();
    setOver(isHere ? draggedIn(event.dataTransfer) : null);
  }
  function onDragLeave(event: DragEvent) {
    if (event.relatedTarget === null) setOver(null);
  }
  /** Before what it was dropped on hears of it, which is left the rest. */
  function onFirst({ dataTransfer }: DragEvent) {
    setOver(null);
    if (!dataTransfer || !hasFiles(dataTransfer)) return;
    const drop = sortedDrop(dataTransfer);
    const arriving = drop.pages.length > 0 && pagesWithCompany(drop);
    // What it was dropped on is still there when it hears of it.
    setTimeout(() => {
      void openStories(drop.stories);
      if (arriving) void arriving.then(arrive);
    });
  }
  function onDrop(event: DragEvent) {
    const { dataTransfer, defaultPrevented } = event;
    if (defaultPrevented || !dataTransfer || !hasFiles(dataTransfer)) return;
    event.preventDefault();
    const { pages, pictures, others } = sortedDrop(dataTransfer);
    // Beside a page they are the page's own.
    const isOfPage = pages.length > 0;
    if (pictures.length > 0 && !isOfPage) props().onPictures?.(pictures);
    const unknown = props().takesUnknown ? others : others.filter(isFolder);
    const mayBePages = isOfPage ? unknown.filter((item) => !isCompanion(item)) : unknown;
    if (mayBePages.length > 0) void droppedPages(mayBePages).then(arrive);
  }
  function onPaste(event: ClipboardEvent) {
    if (!props().takesPaste || event.defaultPrevented || isField(event.target)) return;
    arrive(pastedPages(event.clipboardData, new Date()));
  }
  function arrive(pages: ReturnType<typeof pastedPages>) {
    if (pages.length === 0) return;
    bringIn(pages);
    props().onPages();
  }

  document.addEventListener('dragover', onDragOver, { signal });
  document.addEventListener('dragleave', onDragLeave, { signal });
  document.addEventListener('drop', onFirst, { signal, capture: true });
  document.addEventListener('drop', onDrop, { signal });
  document.addEventListener('paste', onPaste, { signal });
  return () => ending.abort();
}

/** While files are dragged only their types are known. */
function mayTake(transfer: DataTransfer | null, takesPictures: boolean): boolean {
  if (!transfer || !hasFiles(transfer)) return false;
  return takesPictures || draggedIn(transfer) === 'files';
}

function draggedIn(transfer: DataTransfer | null): Dragged {
  return [...(transfer?.items ?? [])].every(({ type }) => type.startsWith('image/')) ? 'pictures' : 'files';
}

function isFolder(item: DataTransferItem): boolean {
  return item.webkitGetAsEntry()?.isDirectory ?? false;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}
