import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import type { EditorGroup } from '#renderer/editor/editor-group.ts';
import type { Found } from './find-view.ts';
import { $textLines, offsetIn, type TextLine } from './text-lines.ts';

/** Where the caret stood when one began to look. */
interface Start {
  readonly editor: LexicalEditor;
  readonly line: TextLine;
  readonly offset: number;
}

/** Which place one looks at first: that at the caret or behind it, or as one goes on with a search: the next, the one before. */
export type Beginning = 'here' | 'next' | 'previous';

/** Answers for what was found which place is the first to look at; from the last one on goes to the first, and back. */
export function searchFromCaret(
  group: EditorGroup,
  beginning: Beginning,
): (found: readonly Found[]) => number {
  const editors = group.all();
  const start = startIn(group.focused(), beginning === 'next' ? 'end' : 'start');
  const lines =
    start?.editor
      .getEditorState()
      .read($textLines)
      .map(({ key }) => key) ?? [];
  const linesBehind = ({ editor, line }: Found): number => {
    if (!start) return 1;
    if (editor !== start.editor) return editors.indexOf(editor) - editors.indexOf(start.editor);
    return lines.indexOf(line.key) - lines.indexOf(start.line.key);
  };
  const offset = start?.offset ?? 0;
  const beginsBehind = (place: Found) => (linesBehind(place) || place.start + 1 - offset) > 0;
  const endsBehind = (place: Found) => (linesBehind(place) || place.end - offset) > 0;
  return (found) => {
    const isFirst = beginning === 'next' ? beginsBehind : endsBehind;
    const index = found.findIndex(isFirst);
    if (beginning !== 'previous') return Math.max(index, 0);
    return (index > 0 ? index : found.length) - 1;
  };
}

function startIn(editor: LexicalEditor | undefined, edge: 'start' | 'end'): Start | undefined {
  return editor?.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return undefined;
    const edges = selection.getStartEndPoints()!.toSorted((a, b) => (a.isBefore(b) ? -1 : 1)); // A range has both.
    const at = edges.at(edge === 'start' ? 0 : -1)!;
    for (const line of $textLines()) {
      const offset = offsetIn(line, at.key, at.offset);
      if (offset !== undefined) return { editor, line, offset };
    }
    return undefined;
  });
}
