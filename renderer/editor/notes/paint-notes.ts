import './notes.css';

/** More ranges than these cost every key more than the text itself does. */
const mostShown = 150;

/** Colours the words that are spoken of, and those of the note that is looked at. The text itself is left alone. */
export function paintNotes(ranges: readonly Range[], current: readonly Range[]): void {
  paint('note', ranges.slice(0, mostShown), 0);
  paint('note-current', current, 1);
}

/** What is coloured already moves with its words: coloured anew, the page is drawn anew. */
function paint(name: string, ranges: readonly Range[], priority: number): void {
  const shown = [...(CSS.highlights.get(name) ?? [])];
  const isShown =
    shown.length === ranges.length && shown.every((range, index) => isSame(range, ranges[index]!));
  if (!isShown) CSS.highlights.set(name, highlight(ranges, priority));
}

function isSame(
  shown: AbstractRange,
  { startContainer, startOffset, endContainer, endOffset }: Range,
): boolean {
  return (
    shown.startContainer === startContainer &&
    shown.startOffset === startOffset &&
    shown.endContainer === endContainer &&
    shown.endOffset === endOffset
  );
}

export function clearNotes(): void {
  CSS.highlights.delete('note');
  CSS.highlights.delete('note-current');
}

/** Below what is found: a search is what a person does at this moment. */
function highlight(ranges: readonly Range[], priority: number): Highlight {
  const shown = new Highlight(...ranges);
  shown.priority = priority - 10;
  return shown;
}
