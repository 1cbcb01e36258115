import { $isRangeSelection, $isTextNode, type EditorState } from 'lexical';

interface TextAtCaret {
  readonly text: string;
  readonly offset: number;
}

/** The text in which the caret stands, and where in it. Cheap enough to ask with every letter that is written. */
export function textAtCaret({
  _selection: selection,
  _nodeMap: nodes,
}: EditorState): TextAtCaret | undefined {
  if (!$isRangeSelection(selection)) return undefined;
  const { key, offset } = selection.anchor;
  const node = nodes.get(key);
  return $isTextNode(node) ? { text: node.__text, offset } : undefined;
}
