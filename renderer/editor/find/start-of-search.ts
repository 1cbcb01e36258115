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

/** Answers for what was found which place is the first at or behind the caret; the very first where none is. */
export function searchFromCaret(group: EditorGroup): (found: readonly Found[]) => number {
  const editors = group.all();
  const start = startIn(group.focused());
  const lines =
    start?.editor
      .getEditorState()
      .read($textLines)
      .map(({ key }) => key) ?? [];
  const isBehind = ({ editor, line, end }: Found) => {
    if (!start) return true;
    if (editor !== start.editor) return editors.indexOf(editor) > editors.indexOf(start.editor);
    if (line.key !== start.line.key) return lines.indexOf(line.key) > lines.indexOf(start.line.key);
    return end > start.offset;
  };
  return (found) => Math.max(found.findIndex(isBehind), 0);
}

function startIn(editor: LexicalEditor | undefined): Start | undefined {
  return editor?.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return undefined;
    const [from] = selection.getStartEndPoints()!.toSorted((a, b) => (a.isBefore(b) ? -1 : 1)); // A range has both.
    for (const line of $textLines()) {
      const offset = offsetIn(line, from!.key, from!.offset);
      if (offset !== undefined) return { editor, line, offset };
    }
    return undefined;
  });
}
