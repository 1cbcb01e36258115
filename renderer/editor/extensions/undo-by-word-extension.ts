import {
  $addUpdateTag,
  $getSelection,
  $hasUpdateTag,
  $isRangeSelection,
  COMPOSITION_END_TAG,
  COMPOSITION_START_TAG,
  CUT_TAG,
  defineExtension,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  TextNode,
  type EditorState,
  type NodeKey,
} from 'lexical';
import { $isReplay } from './house-rules-extension.ts';
import { trackedTag } from './tags.ts';
import { textEdit } from './text-edit.ts';

/** How long a pause may be between two keys of the same word. */
export const sameWordMs = 700;

type Step = 'letter' | 'space' | 'takenBack';

interface Word {
  readonly key: NodeKey;
  readonly last: Step;
  readonly atMs: number;
}

/** The update on the way, what it was made from, and the word that was being typed before it. */
interface Begun {
  readonly update: EditorState | null;
  readonly before: EditorState;
  readonly word: Word | undefined;
  /** It is none of a hand that types, or was given its place in the history already. */
  readonly isOther: boolean;
}

/**
 * Undo goes by words. Most input methods of Vietnamese write "tiếng" as t, i, e, n, g, three Backspaces and "iếng":
 * without this, undo would step through every half of it.
 */
export const UndoByWordExtension = defineExtension({
  name: 'toa-soan/undo-by-word',
  register(editor) {
    let word: Word | undefined;
    let begun: Begun | undefined;
    return editor.registerNodeTransform(TextNode, (node) => {
      const update = editor._pendingEditorState;
      // Transforms run until nothing changes any more, over texts that are not done yet: all of it is one step.
      if (begun?.update !== update)
        begun = {
          update,
          before: editor.getEditorState(),
          word,
          isOther: editor.isComposing() || $isOther(),
        };
      // The letter got its mark, and with it another node: the word goes on there.
      if ($hasUpdateTag(trackedTag)) word = word && $hasCaret(node) ? { ...word, key: node.getKey() } : word;
      else if (begun.isOther) word = undefined;
      else word = $continue(node, begun);
    });
  },
});

const others = [
  PASTE_TAG,
  CUT_TAG,
  COMPOSITION_START_TAG,
  COMPOSITION_END_TAG,
  HISTORY_PUSH_TAG,
  HISTORY_MERGE_TAG,
];

function $isOther(): boolean {
  return $isReplay() || others.some((tag) => $hasUpdateTag(tag));
}

function $hasCaret(node: TextNode): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && selection.anchor.key === node.getKey();
}

function $continue(node: TextNode, { before, word }: Begun): Word | undefined {
  const key = node.getKey();
  const old = before._nodeMap.get(key);
  const edit = textEdit(old instanceof TextNode ? old.__text : '', node.__text);
  if (!edit) return word;
  const last = stepOf(edit);
  const atMs = performance.now();
  const isSame = word?.key === key && atMs - word.atMs < sameWordMs;
  if (isSame && word) $addUpdateTag(isPartOf(word, last) ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG);
  return last && (isSame || last !== 'takenBack') ? { key, last, atMs } : undefined;
}

function isPartOf(word: Word, next: Step | undefined): boolean {
  return next !== undefined && !(next === 'letter' && word.last === 'space');
}

/** Nothing where it is more than a word being typed: then the history's own rule holds. */
function stepOf({ removed, added }: { removed: string; added: string }): Step | undefined {
  if (/\s/.test(removed) || removed.length > 12 || added.length > 12) return undefined;
  if (added === '') return 'takenBack';
  return /\s$/.test(added) ? 'space' : 'letter';
}
