import { $isListNode } from '@lexical/list';
import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import {
  $addUpdateTag,
  $createParagraphNode,
  $createRangeSelectionFromDom,
  $getSelection,
  $getSlotFrame,
  $insertNodes,
  $isDecoratorNode,
  $isElementNode,
  $isRangeSelection,
  $onUpdate,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  DROP_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  safeCast,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  UNDO_COMMAND,
  type BaseSelection,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $blocksOf, $nodesOfBlocks } from '#renderer/editor/document/block-nodes.ts';
import { $nodesOfRuns } from '#renderer/editor/document/run-nodes.ts';
import { withEdges, type Edges } from '#renderer/editor/paste/edges.ts';
import { oneLine } from '#renderer/editor/paste/one-line.ts';
import type { PasteNote } from '#renderer/editor/paste/paste-note.ts';
import type { PastedPicture } from '#renderer/editor/paste/pictures.ts';
import {
  readLines,
  readPaste,
  type Clipboard,
  type Pasted,
  type ReadPaste,
} from '#renderer/editor/paste/read-paste.ts';
import { $blockById } from '#renderer/editor/reading/caret.ts';
import { $isLineNode } from '#renderer/editor/reading/line-node.ts';
import { $lettersBeside } from '#renderer/editor/reading/letters-beside.ts';
import { rangeUnder } from '#renderer/editor/reading/range-under.ts';
import { $fillCells } from '#renderer/editor/table/fill-cells.ts';
import { $isInCell } from '#renderer/editor/table/table-extension.ts';
import type { Block } from '#shared/document/block.ts';
import { ownType } from './copy-extension.ts';

interface PasteConfig {
  /** Whether the whole editor is one line. */
  isOneLine: boolean;
  onFiles(files: readonly File[]): void;
  /** A picture came for a photo that waits for it in the text. */
  onPicture(photo: string, file: File): void;
  /** Told of every paste: what a person should know of it, or null. */
  onPasted(note: PasteNote | null): void;
}

const noFiles: PasteConfig['onFiles'] = () => {};
const noPicture: PasteConfig['onPicture'] = () => {};
const untold: PasteConfig['onPasted'] = () => {};

/** What comes from elsewhere becomes clean blocks of ours, and pictures go to whoever keeps files. */
export const PasteExtension = defineExtension({
  name: 'toa-soan/paste',
  config: safeCast<PasteConfig>({
    isOneLine: false,
    onFiles: noFiles,
    onPicture: noPicture,
    onPasted: untold,
  }),
  register: (editor, config) =>
    mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => 'clipboardData' in event && $take(editor, event, event.clipboardData, config),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(DROP_COMMAND, (event) => $drop(editor, event, config), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
        ({ nodes, selection }) => $insertWords(nodes, selection, config.isOneLine),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        DRAG_DROP_PASTE,
        (files) => (config.onFiles(files), true),
        COMMAND_PRIORITY_HIGH,
      ),
    ),
});

function $take(editor: LexicalEditor, event: Event, data: DataTransfer | null, config: PasteConfig): boolean {
  // What is told of an earlier paste is over, whatever comes in now.
  $onUpdate(() => config.onPasted(null));
  // Lexical pastes its own itself.
  if (!data || data.types.includes(ownType)) return false;
  const read = readPaste(clipboardOf(data));
  const { blocks } = read;
  const files = [...data.files].filter(isPicture);
  if (blocks.length === 0 && files.length === 0) return false;
  event.preventDefault();
  // Word puts a picture of the text beside the text.
  if (blocks.length === 0) {
    config.onFiles(files);
    return true;
  }
  const note = $noteOf(editor, data, read, config);
  $insert(read, config.isOneLine);
  $onUpdate(() => {
    handOn(read.pictures, editor, config);
    if (note) config.onPasted(note);
  });
  return true;
}

/** Where its photo did not come into the text, as in a line or a cell, a picture comes in as any file does. */
function handOn(pictures: readonly PastedPicture[], editor: LexicalEditor, config: PasteConfig): void {
  const isThere = (photo: string) => editor.getEditorState().read(() => $blockById(photo) !== undefined);
  const files: File[] = [];
  for (const { file, photo } of pictures) {
    if (photo !== undefined && isThere(photo)) config.onPicture(photo, file);
    else files.push(file);
  }
  if (files.length > 0) config.onFiles(files);
}

function clipboardOf(data: DataTransfer): Clipboard {
  return {
    html: data.getData('text/html'),
    plain: data.getData('text/plain'),
    rtf: data.getData('text/rtf'),
  };
}

/** Nothing where all of it came in as it was. */
function $noteOf(
  editor: LexicalEditor,
  data: DataTransfer,
  { losses, legacy }: ReadPaste,
  { isOneLine }: PasteConfig,
): PasteNote | null {
  if (!legacy && Object.keys(losses).length === 0) return null;
  const selection = $getSelection()?.clone() ?? null;
  const insteadOfIt = (pasted: Pasted) => () => {
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    // What is taken back stands there first: what comes in its place is a step of its own, and gets its marks.
    editor.read('force-commit', $getSelection);
    editor.update(
      () => {
        $setSelection(selection?.clone() ?? null);
        $insert(pasted, isOneLine);
      },
      { discrete: true },
    );
  };
  return {
    editor,
    losses,
    legacy: legacy && { encoding: legacy.encoding, sample: legacy.sample },
    undo: () => void editor.dispatchCommand(UNDO_COMMAND, undefined),
    verbatim: insteadOfIt(readLines(data.getData('text/plain'))),
    ...(legacy && { convert: insteadOfIt(legacy) }),
  };
}

/** Text dragged in from another window lands where it was dropped. */
function $drop(editor: LexicalEditor, event: DragEvent, config: PasteConfig): boolean {
  const data = event.dataTransfer;
  if (!data || data.types.includes(ownType) || data.files.length > 0) return false;
  const range = rangeUnder(event, editor);
  if (!range) return false;
  const dom = getSelection();
  dom?.removeAllRanges();
  dom?.addRange(range);
  $setSelection($createRangeSelectionFromDom(dom, editor));
  return $take(editor, event, data, config);
}

function $insert({ blocks, grid, edges }: Pasted, isOneLine: boolean): void {
  $addUpdateTag(PASTE_TAG);
  if (grid && $fillCells(grid)) return;
  if (isOneLine || $isInLine() || $isInCell() || isWords(blocks))
    $insertNodes($nodesOfRuns(withEdges(oneLine(blocks), $openEdges(edges))));
  else $insertBlocks($nodesOfBlocks(blocks));
}

/** Behind a table, a photo or a box one goes on in text: in the rest of the line that was cut in two, else in the next one. */
function $insertBlocks(nodes: readonly LexicalNode[]): void {
  if ($isText(nodes.at(-1))) return $insertNodes([...nodes]);
  const rest = $createParagraphNode();
  $insertNodes([...nodes, rest]);
  const next = rest.getNextSibling();
  if (!rest.isEmpty() || !$isText(next)) return;
  next.selectStart();
  rest.remove();
}

function $isText(node: LexicalNode | null | undefined): node is ElementNode {
  return $isLineNode(node) || $isListNode(node);
}

function isWords([first, ...others]: readonly Block[]): boolean {
  return others.length === 0 && first?.type === 'paragraph';
}

/** A space only where a word stands beside: none at the ends of the line, and no second one. */
function $openEdges({ before, after }: Edges): Edges {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { before: false, after: false };
  const beside = $lettersBeside(selection);
  return { before: before && /\S/.test(beside.before), after: after && /\S/.test(beside.after) };
}

/** Our own blocks that are pasted or let go in a line: it takes every word of them. */
function $insertWords(nodes: readonly LexicalNode[], selection: BaseSelection, isOneLine: boolean): boolean {
  const isInWords = (node: LexicalNode) =>
    ($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline();
  if (!(isOneLine || $isInLine()) || !nodes.some(isInWords)) return false;
  selection.insertNodes($nodesOfRuns(oneLine(nodes.flatMap($blocksOf))));
  return true;
}

/** Whether the caret stands in a caption, a credit or another line of a block. */
export function $isInLine(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const frame = $getSlotFrame(selection.anchor.getNode());
  return $isElementNode(frame) && !frame.isShadowRoot();
}

function isPicture(file: File): boolean {
  return file.type.startsWith('image/');
}
