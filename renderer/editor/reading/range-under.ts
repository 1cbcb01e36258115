import { caretFromPoint } from '@lexical/clipboard';
import type { LexicalEditor } from 'lexical';

/** The place of the text under the mouse; nothing where there is no text. */
export function rangeUnder({ clientX, clientY }: MouseEvent, editor: LexicalEditor): Range | undefined {
  const point = caretFromPoint(clientX, clientY, editor.getRootElement());
  if (!point) return undefined;
  const range = document.createRange();
  range.setStart(point.node, point.offset);
  return range;
}
