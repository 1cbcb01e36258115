import {
  $addUpdateTag,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  COMPOSITION_END_TAG,
  defineExtension,
  HISTORY_MERGE_TAG,
  mergeRegister,
  SKIP_DOM_SELECTION_TAG,
  TextNode,
  type LexicalEditor,
} from 'lexical';
import { nfc } from '#shared/text/nfc.ts';
import { $isReplay } from './house-rules-extension.ts';
import { hasLeftovers, withoutLeftovers } from './leftovers.ts';

/**
 * Keeps text composed (NFC) as it is typed, so that one Backspace takes one letter. A word that is being composed is the
 * input method's: nothing is touched until it is done.
 *
 * The empty characters that some input methods send go later than the rest: the method takes its own back with a
 * Backspace, which would else take a letter.
 */
export const NfcExtension = defineExtension({
  name: 'toa-soan/nfc',
  register(editor) {
    const waiting = new Set<string>();
    return mergeRegister(
      editor.registerNodeTransform(TextNode, (node) => {
        if (editor.isComposing() || $isReplay()) return;
        $rewrite(node, nfc);
        if (hasLeftovers(node.getTextContent())) waiting.add(node.getKey());
      }),
      editor.registerUpdateListener(({ tags }) => {
        if (tags.has(COMPOSITION_END_TAG)) sweepSoon(editor, waiting);
      }),
      editor.registerCommand(BLUR_COMMAND, () => ($sweepLeft(waiting), false), COMMAND_PRIORITY_LOW),
    );
  },
});

function sweepSoon(editor: LexicalEditor, waiting: Set<string>): void {
  if (waiting.size === 0 || editor.isComposing()) return;
  editor.update(() => $sweep(waiting), { tag: HISTORY_MERGE_TAG });
}

/** Whoever went to another field is not called back. */
function $sweepLeft(waiting: Set<string>): void {
  if (waiting.size > 0) $addUpdateTag(SKIP_DOM_SELECTION_TAG);
  $sweep(waiting);
}

function $sweep(waiting: Set<string>): void {
  if (waiting.size > 0) $addUpdateTag(HISTORY_MERGE_TAG);
  for (const key of waiting) {
    const node = $getNodeByKey(key);
    if ($isTextNode(node)) $rewrite(node, withoutLeftovers);
  }
  waiting.clear();
}

/** Writes a text anew and keeps the caret where it was between its letters. */
function $rewrite(node: TextNode, clean: (text: string) => string): void {
  const text = node.getTextContent();
  const cleaned = clean(text);
  if (cleaned === text) return;
  const selection = $getSelection();
  const points = $isRangeSelection(selection) ? [selection.anchor, selection.focus] : [];
  const moved = points
    .filter((point) => point.key === node.getKey() && point.type === 'text')
    .map((point) => ({ point, offset: clean(text.slice(0, point.offset)).length }));
  node.setTextContent(cleaned);
  for (const { point, offset } of moved) point.set(node.getKey(), offset, 'text');
}
