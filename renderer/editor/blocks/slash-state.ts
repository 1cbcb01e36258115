import { $isListItemNode } from '@lexical/list';
import {
  $findMatchingParent,
  $getNodeByKey,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  HISTORIC_TAG,
  mergeRegister,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { loadedTag } from '#renderer/editor/extensions/tags.ts';
import { BoxContentNode } from '#renderer/editor/nodes/BoxContentNode.ts';
import { $offsetIn } from '#renderer/editor/reading/caret.ts';
import { textAtCaret } from '#renderer/editor/reading/text-at-caret.ts';
import { $setKind } from '#renderer/editor/toolbar/tool-actions.ts';

/** A line that was begun with `/`, and what was written behind it. */
export interface Slash {
  readonly key: NodeKey;
  readonly typed: string;
  /** In a fact box, which holds paragraphs and lists. */
  readonly isInBox: boolean;
}

/** Lexical lets it stand behind a word in the window until the word is done. */
const behindComposed = '\u200b';

/** Longer than any name of a block: then it is text. */
const longest = 24;

/**
 * Follows a `/` at the start of an empty line. It opens when the sign is written, not when the caret comes to an old one,
 * and reads a word that is still being composed from what the window shows: the document has it only when it is done.
 */
export function followSlash(editor: LexicalEditor, onChange: (slash: Slash | null) => void) {
  let open: Slash | null = null;
  let left: NodeKey | undefined;
  const set = (next: Slash | null) => {
    if (next?.key === open?.key && next?.typed === open?.typed) return;
    open = next;
    onChange(open);
  };
  const look = (isWritten: boolean) => {
    const line = editor.getEditorState().read($lineWithCaret);
    if (line?.key !== left || !line?.text.startsWith('/')) left = undefined;
    const isBegun = isWritten && line?.text === '/' && line.key !== left;
    const goesOn = open !== null && open.key === line?.key && /^\/[^\n]*$/.test(line.text);
    set(line && (isBegun || goesOn) && line.text.length <= longest ? slashIn(line) : null);
  };
  const onComposed = () => {
    const line = open && editor.isComposing() ? editor.getElementByKey(open.key) : null;
    const shown = line?.textContent.replaceAll(behindComposed, '');
    if (open && shown?.startsWith('/')) set({ ...open, typed: shown.slice(1).trim() });
  };
  const stop = editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
    if (editor.isComposing()) return;
    const isWritten = dirtyLeaves.size > 0 && !tags.has(HISTORIC_TAG) && !tags.has(loadedTag);
    const isIdle = open === null && left === undefined;
    if (!isIdle || (isWritten && textAtCaret(editorState)?.text === '/')) look(isWritten);
  });
  return {
    stop: mergeRegister(
      stop,
      editor.registerRootListener((root) => {
        root?.addEventListener('input', onComposed);
        return () => root?.removeEventListener('input', onComposed);
      }),
    ),
    /** What is open, with the last word that was done. */
    now: () => (look(false), open),
    leave() {
      left = open?.key;
      set(null);
    },
  };
}

function slashIn({ key, text, isInBox }: Line): Slash {
  return { key, typed: text.slice(1).trim(), isInBox };
}

interface Line extends Pick<Slash, 'key' | 'isInBox'> {
  readonly text: string;
}

/** The paragraph, or the item of a list, with the caret at its end. The lines of photos and cells hold no blocks. */
function $lineWithCaret(): Line | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const line = $findMatchingParent(selection.anchor.getNode(), isLine);
  const around = line?.getTopLevelElement()?.getParent();
  const isInBox = around instanceof BoxContentNode;
  if (!isLine(line) || !($isRootNode(around) || isInBox)) return undefined;
  const text = line.getTextContent();
  return $offsetIn(line, selection.anchor) === text.length
    ? { key: line.getKey(), text, isInBox }
    : undefined;
}

function isLine(node: LexicalNode | null | undefined): node is ElementNode {
  return $isParagraphNode(node) || $isListItemNode(node);
}

/** Takes the sign and what was typed behind it out of the line. An item leaves its list, for a block to take its place. */
export function $clearSlash({ key }: Slash): void {
  const line = $getNodeByKey(key);
  if (!isLine(line)) return;
  line.clear().selectStart();
  if ($isListItemNode(line)) $setKind('paragraph');
}
