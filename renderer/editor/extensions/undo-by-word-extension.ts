import {
  $addUpdateTag,
  $getNodeByKey,
  $getSelection,
  $hasUpdateTag,
  $isRangeSelection,
  COMPOSITION_END_TAG,
  COMPOSITION_START_TAG,
  CUT_TAG,
  defineExtension,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  mergeRegister,
  PASTE_TAG,
  RootNode,
  TextNode,
  type EditorState,
  type NodeKey,
} from 'lexical';
import { $isReplay } from './house-rules-extension.ts';
import { trackedTag } from './tags.ts';
import { textEdit } from './text-edit.ts';

/** How long a pause may be between two keys of the same word. */
export const sameWordMs = 700;

/** `phrase`: more than one word was taken back. */
type Step = 'letter' | 'space' | 'takenBack' | 'phrase';

interface Word {
  readonly key: NodeKey;
  /** The line in which it stands: where its first letter was taken back, it goes on there in another text. */
  readonly line: NodeKey | undefined;
  readonly last: Step;
  readonly atMs: number;
  /** Whether nothing but taking back was done since it began. */
  readonly isTaking: boolean;
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
    const begin = () => {
      const update = editor._pendingEditorState;
      // Transforms run until nothing changes any more, over texts that are not done yet: all of it is one step.
      if (begun?.update !== update)
        begun = {
          update,
          before: editor.getEditorState(),
          word,
          isOther: editor.isComposing() || $isOther(),
        };
      return begun;
    };
    return mergeRegister(
      editor.registerNodeTransform(TextNode, (node) => {
        const from = begin();
        // The letter got its mark, and with it another node: the word goes on there.
        if ($hasUpdateTag(trackedTag))
          word = word && $hasCaret(node) ? { ...word, key: node.getKey() } : word;
        else if (from.isOther) word = undefined;
        else word = $continue(node, from, word);
      }),
      // A text whose only letter was taken back is not there any more.
      editor.registerNodeTransform(RootNode, () => {
        const from = begin();
        if (!from.isOther && !$hasUpdateTag(trackedTag)) word = $emptied(from, word);
      }),
      // What is written after an undo does not belong to what it took back: no transform sees one.
      editor.registerUpdateListener(({ tags }) => {
        if (tags.has(HISTORIC_TAG)) word = undefined;
      }),
    );
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

function $continue(node: TextNode, { before, word }: Begun, now: Word | undefined): Word | undefined {
  const key = node.getKey();
  const line = node.getParent()?.getKey();
  const old = before._nodeMap.get(key);
  const edit = textEdit(old instanceof TextNode ? old.__text : '', node.__text);
  if (!edit) return now;
  const step = stepOf(edit);
  const atMs = performance.now();
  const isSame =
    word !== undefined && atMs - word.atMs < sameWordMs && (word.key === key || isBegunAnew(word, line));
  const goesOn = isSame && isPartOf(word, step);
  if (isSame) $addUpdateTag(goesOn ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG);
  if (!step || (!isSame && isTaken(step) && edit.removed.length > 1)) return undefined;
  const last = goesOn && word.last === 'phrase' && step === 'takenBack' ? 'phrase' : step;
  return { key, line, last, atMs, isTaking: isTaken(step) && (!goesOn || word.isTaking) };
}

/** The word of which every letter was taken back, to be written anew in the same line. */
function $emptied({ before, word }: Begun, now: Word | undefined): Word | undefined {
  const old = word && before._nodeMap.get(word.key);
  if (!word || !(old instanceof TextNode) || $getNodeByKey(word.key) || now !== word) return now;
  const atMs = performance.now();
  if (old.__text.length > 1 || atMs - word.atMs >= sameWordMs) return undefined;
  $addUpdateTag(HISTORY_MERGE_TAG);
  return { ...word, key: emptied, last: 'takenBack', atMs };
}

/** In place of the key of a text that is gone. */
const emptied: NodeKey = '';

function isBegunAnew({ key, line }: Word, newLine: NodeKey | undefined): boolean {
  return key === emptied && line !== undefined && line === newLine;
}

function isTaken(step: Step): boolean {
  return step === 'takenBack' || step === 'phrase';
}

function isPartOf({ last, isTaking }: Word, next: Step | undefined): boolean {
  switch (next) {
    case undefined:
      return false;
    case 'letter':
      return last !== 'space' && last !== 'phrase';
    case 'space':
      return last !== 'phrase';
    case 'takenBack':
      return true;
    case 'phrase':
      return isTaking;
  }
}

/** Nothing where it is more than a word being typed: then the history's own rule holds. */
function stepOf({ removed, added }: { removed: string; added: string }): Step | undefined {
  if (/^\s$/.test(removed) && added === '') return 'phrase';
  if (/\s/.test(removed) || removed.length > 12 || added.length > 12) return undefined;
  if (added === '') return 'takenBack';
  return /\s$/.test(added) ? 'space' : 'letter';
}
