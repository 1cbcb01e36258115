import './notes.css';

/** More ranges than these cost every key more than the text itself does. */
const mostShown = 150;

/** Colours the words that are spoken of, and those of the note that is looked at. The text itself is left alone. */
export function paintNotes(ranges: readonly Range[], current: readonly Range[]): void {
  CSS.highlights.set('note', highlight(ranges.slice(0, mostShown), 0));
  CSS.highlights.set('note-current', highlight(current, 1));
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
