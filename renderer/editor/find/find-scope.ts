import {
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  type LexicalEditor,
  type PointType,
} from 'lexical';
import { $chosenNodes } from '#renderer/editor/reading/chosen-nodes.ts';
import type { Scope } from './find-view.ts';
import { $textLines, offsetIn, type TextLine } from './text-lines.ts';

/** What is chosen in an editor, as the lines to look in; null where nothing is, or only a block as a whole. */
export function scopeOf(editor: LexicalEditor): Scope | null {
  const lines: Scope['lines'] = editor.getEditorState().read($chosenLines);
  return lines.size > 0 ? { editor, lines } : null;
}

function $chosenLines(): Scope['lines'] {
  const selection = $getSelection();
  if (!selection || selection.isCollapsed() || $isNodeSelection(selection)) return new Map();
  const chosen = new Set($chosenNodes(selection).map((node) => node.getKey()));
  const [first, last] = $isRangeSelection(selection) ? (selection.getStartEndPoints() ?? []) : [];
  const [from, to] = $isRangeSelection(selection) && selection.isBackward() ? [last, first] : [first, last];
  const lines = $textLines().filter(({ pieces }) => pieces.some(({ key }) => chosen.has(key)));
  return new Map(
    lines.map((line) => {
      const end = offsetOf(line, to) ?? line.text.length;
      return [line.key, { before: offsetOf(line, from) ?? 0, behind: line.text.length - end }];
    }),
  );
}

function offsetOf(line: TextLine, point: PointType | null | undefined): number | undefined {
  return point?.type === 'text' ? offsetIn(line, point.key, point.offset) : undefined;
}
