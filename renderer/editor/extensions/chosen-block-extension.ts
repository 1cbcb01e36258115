import {
  $getSelection,
  $getSlotFrame,
  $isDecoratorNode,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  mergeRegister,
  PASTE_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  type ElementNode,
  type LexicalEditor,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { $isListNode } from '@lexical/list';
import { $isTableNode } from '@lexical/table';
import { isComposing, isLetter } from '#renderer/commands/keys.ts';
import { $choose, $leaveChosen, $writeWhereChosen } from '#renderer/editor/blocks/chosen-block.ts';
import { $offsetIn } from '#renderer/editor/reading/caret.ts';

/**
 * A photo, a box or a separator that is chosen as a whole. What is written or pasted then goes into a paragraph behind
 * it, and into the first of several cells: the browser has no caret there, and would write at the start of the article.
 * And a key that deletes beside a block chooses it first; only the next takes it out. Beside a table it goes into it.
 */
export const ChosenBlockExtension = defineExtension({
  name: 'toa-soan/chosen-block',
  register: (editor) =>
    mergeRegister(
      editor.registerRootListener((root) => {
        const onKey = (event: KeyboardEvent) => {
          if (isLetter(event) || isComposing(event)) makeRoom(editor);
        };
        const onComposition = () => makeRoom(editor);
        const onInput = (event: InputEvent) => {
          if (event.inputType !== 'insertText' || !makeRoom(editor)) return;
          event.preventDefault();
          event.stopImmediatePropagation();
          write(editor, event.data ?? '');
        };
        const onFocus = ({ target }: FocusEvent) => {
          if (target !== root) leaveAlone(editor);
        };
        root?.addEventListener('keydown', onKey, true);
        root?.addEventListener('compositionstart', onComposition, true);
        root?.addEventListener('beforeinput', onInput, true);
        root?.addEventListener('focusin', onFocus);
        return () => {
          root?.removeEventListener('keydown', onKey, true);
          root?.removeEventListener('compositionstart', onComposition, true);
          root?.removeEventListener('beforeinput', onInput, true);
          root?.removeEventListener('focusin', onFocus);
        };
      }),
      editor.registerCommand(PASTE_COMMAND, () => ($leaveChosen(), false), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(DELETE_CHARACTER_COMMAND, $chooseBeside, COMMAND_PRIORITY_HIGH),
    ),
});

/** A line of a block took the keyboard, as by Tab: nothing is chosen any more, or the browser would write there alone. */
function leaveAlone(editor: LexicalEditor): void {
  const { _selection: selection } = editor.getEditorState();
  if (!selection || $isRangeSelection(selection)) return;
  editor.update(() => $setSelection(null), { discrete: true, tag: SKIP_DOM_SELECTION_TAG });
}

/** False where nothing is chosen as a whole. */
function makeRoom(editor: LexicalEditor): boolean {
  const { _selection: selection } = editor.getEditorState();
  if (!editor.isEditable() || !selection || $isRangeSelection(selection)) return false;
  editor.update($writeWhereChosen, { discrete: true, tag: HISTORY_PUSH_TAG });
  return true;
}

/** What came without a key, from a panel of signs or from dictation: the browser knows of no place for it. */
function write(editor: LexicalEditor, text: string): void {
  editor.update(() => $getSelection()?.insertText(text), { tag: HISTORY_MERGE_TAG });
}

/** The block beside the caret, where a deletion would go into it. An empty paragraph between goes at once. */
function $chooseBeside(isBackward: boolean): boolean {
  const selection = $getSelection();
  const line =
    $isRangeSelection(selection) && selection.isCollapsed() ? $lineAtEdge(selection, isBackward) : undefined;
  const block = isBackward ? line?.getPreviousSibling() : line?.getNextSibling();
  if (!line || !($isDecoratorNode(block) || $isTableNode(block))) return false;
  if ($isParagraphNode(line) && line.isEmpty()) line.remove();
  if ($isDecoratorNode(block)) $choose(block);
  else if (isBackward) block.selectEnd();
  else block.selectStart();
  return true;
}

/** The paragraph of the body in which the caret stands at the very start, or at the very end; a list only at its end. */
function $lineAtEdge({ anchor }: RangeSelection, isStart: boolean) {
  const line = anchor.getNode().getTopLevelElement();
  if (!$isElementNode(line) || line.isShadowRoot() || $getSlotFrame(anchor.getNode())) return undefined;
  if ($isListNode(line)) return !isStart && $isAtEndOf(line, anchor) ? line : undefined;
  const edge = isStart ? 0 : line.getTextContentSize();
  return $offsetIn(line, anchor) === edge ? line : undefined;
}

/** Its size counts the ends of its items too: here only what stands behind the caret does. */
function $isAtEndOf(list: ElementNode, anchor: PointType): boolean {
  const node = anchor.getNode();
  const size = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize();
  const within = [node, ...node.getParents()].filter((part) => list.isParentOf(part));
  return anchor.offset === size && within.every((part) => part.getNextSibling() === null);
}
