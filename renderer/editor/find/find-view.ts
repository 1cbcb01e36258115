import type { LexicalEditor, NodeKey } from 'lexical';
import { findPlaces, lengthOf, type Wanted } from './find-places.ts';
import { $textLines, partsOf, rangeOf, type Stretch, type TextLine } from './text-lines.ts';

export interface Found extends Stretch {
  readonly editor: LexicalEditor;
  readonly line: TextLine;
}

/**
 * What stays out of a line when one looks in a part of it: so many characters before the part, and so many behind it. What
 * is written over in the part, and taken back again, leaves these as they are.
 */
export interface LeftOut {
  readonly before: number;
  readonly behind: number;
}

/** The lines of an editor in which one looks. */
export interface Scope {
  readonly editor: LexicalEditor;
  readonly lines: ReadonlyMap<NodeKey, LeftOut>;
}

/** More ranges than these cost every key more than the text itself does. */
const mostShown = 200;

/** In reading order through all the editors. */
export function findAll(editors: readonly LexicalEditor[], wanted: Wanted, scope: Scope | null): Found[] {
  const length = lengthOf(wanted);
  return (scope ? [scope.editor] : editors).flatMap((editor) =>
    editor
      .getEditorState()
      .read($textLines)
      .flatMap((line) =>
        findPlaces(line.text, wanted)
          .map((start) => ({ editor, line, start, end: start + length }))
          .filter((found) => scope === null || isIn(scope, found)),
      ),
  );
}

function isIn({ lines }: Scope, { line, start, end }: Found): boolean {
  const out = lines.get(line.key);
  return out !== undefined && start >= out.before && end <= line.text.length - out.behind;
}

/** Colours what can be seen of what was found, the one place that is looked at, and where one looks. */
export function paint(found: readonly Found[], current: number, scope: Scope | null): void {
  const place = found[current];
  const others = found.filter((each) => each !== place && isSeen(each));
  CSS.highlights.set('find', new Highlight(...others.slice(0, mostShown - 1).flatMap(rangesOf)));
  CSS.highlights.set('find-current', new Highlight(...(place ? rangesOf(place) : [])));
  CSS.highlights.set('find-scope', new Highlight(...(scope ? scopeRanges(scope) : [])));
}

export function clearPaint(): void {
  for (const name of ['find', 'find-current', 'find-scope']) CSS.highlights.delete(name);
}

export function show({ editor, line, ...stretch }: Found): void {
  const range = rangeOf(editor, line, stretch);
  const element = range?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center' });
}

function scopeRanges({ editor, lines }: Scope): Range[] {
  const shown = editor
    .getEditorState()
    .read($textLines)
    .filter((line) => lines.has(line.key) && isSeen({ editor, line }));
  return shown.slice(0, mostShown).flatMap((line) => {
    const out = lines.get(line.key);
    const end = line.text.length - (out?.behind ?? 0);
    return (out && end > out.before && rangeOf(editor, line, { start: out.before, end })) || [];
  });
}

function rangesOf({ editor, line, ...stretch }: Found): Range[] {
  return partsOf(line, stretch).flatMap((part) => rangeOf(editor, line, part) ?? []);
}

export function isSeen({ editor, line }: Pick<Found, 'editor' | 'line'>): boolean {
  const rect = editor.getElementByKey(line.key)?.getBoundingClientRect();
  return rect !== undefined && rect.bottom > 0 && rect.top < innerHeight;
}
