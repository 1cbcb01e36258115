import {
  $isRangeSelection,
  defineExtension,
  type EditorState,
  type LexicalEditor,
  type NodeKey,
  type NodeMap,
} from 'lexical';

/** Marks a block that is laid out wherever it stands. */
const mark = 'data-laid-out';

/**
 * The blocks in which the selection begins and ends are laid out at once. What was out of sight, or is new, a browser lays
 * out with its next frame, and up to then it takes a caret in there for one in the block behind: a quick letter would be
 * written into that.
 */
export const LaidOutExtension = defineExtension({
  name: 'toa-soan/laid-out',
  register(editor) {
    let marked: ReadonlySet<HTMLElement> = new Set();
    return editor.registerUpdateListener(({ editorState }) => {
      const blocks = blocksAtEnds(editor, editorState);
      if (blocks.every((block) => marked.has(block))) return;
      for (const block of marked) block.removeAttribute(mark);
      for (const block of blocks) block.setAttribute(mark, '');
      marked = new Set(blocks);
    });
  },
});

function blocksAtEnds(
  editor: LexicalEditor,
  { _selection: selection, _nodeMap: nodes }: EditorState,
): HTMLElement[] {
  if (!$isRangeSelection(selection)) return [];
  return [selection.anchor, selection.focus].flatMap(({ key }) => {
    const top = topKeyOf(key, nodes);
    return (top !== undefined && editor.getElementByKey(top)) || [];
  });
}

/** Nothing for the lines of photos and boxes, which are always laid out. */
function topKeyOf(key: NodeKey, nodes: NodeMap): NodeKey | undefined {
  let node = nodes.get(key);
  while (node && node.__parent !== 'root')
    node = node.__parent === null ? undefined : nodes.get(node.__parent);
  return node?.__key;
}
