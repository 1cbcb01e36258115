import {
  $isTableCellNode,
  $isTableSelection,
  registerTableSelectionObserver,
  TableCellNode,
} from '@lexical/table';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  SELECT_ALL_COMMAND,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { $blocksOf } from '#renderer/editor/document/block-nodes.ts';
import { $nodesOfRuns } from '#renderer/editor/document/run-nodes.ts';
import { gridOfBlocks } from '#renderer/editor/paste/grid.ts';
import { oneLine } from '#renderer/editor/paste/one-line.ts';
import { $fillCells } from './fill-cells.ts';
import { $addRow, $placeInTable } from './table-acts.ts';

/** A cell holds lines of text and nothing else, as our document says it. */
export const TableExtension = defineExtension({
  name: 'toa-soan/table',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TableCellNode, (cell) => {
        if (!editor.isComposing()) $onlyLines(cell);
      }),
      editor.registerCommand(
        INSERT_PARAGRAPH_COMMAND,
        () => $isInCell() && editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
        ({ nodes }) => $insertLines(nodes),
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
});

/** The keyboard's way through a table, and the choosing of several cells. */
export const TableKeysExtension = defineExtension({
  name: 'toa-soan/table-keys',
  register: (editor) =>
    mergeRegister(
      registerTableSelectionObserver(editor, true),
      editor.registerCommand(KEY_TAB_COMMAND, $tabInLastCell, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(SELECT_ALL_COMMAND, $selectCell, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!$isInCell()) return false;
          event?.preventDefault();
          return editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false);
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
});

/** Tab in the last cell begins another row, as every word processor does it. */
function $tabInLastCell(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  const place = $isRangeSelection(selection) && !event.shiftKey ? $placeInTable() : undefined;
  if (!place || place.cell.getNextSibling() || place.row.getNextSibling()) return false;
  event.preventDefault();
  $addRow({ ...place, column: 0 });
  return true;
}

/** First all of the cell, and all of the article only when that is selected already. */
function $selectCell(): boolean {
  const cell = $cellWithCaret();
  const line = cell?.getFirstChild();
  if (!cell || !$isElementNode(line)) return false;
  const text = cell.getTextContent();
  if (text !== '' && $getSelection()?.getTextContent() === text) return false;
  line.select(0, line.getChildrenSize());
  return true;
}

/** Whether the caret stands in the cell of a table. */
export function $isInCell(): boolean {
  return $cellWithCaret() !== null;
}

function $cellWithCaret(): TableCellNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  return $findMatchingParent(selection.anchor.getNode(), $isTableCellNode);
}

function $onlyLines(cell: TableCellNode): void {
  const children = cell.getChildren();
  if (children.length === 0) cell.append($createParagraphNode());
  else if (children.length > 1 || !$isParagraphNode(children[0])) $joinLines(cell);
}

function $joinLines(cell: TableCellNode): void {
  const line = $createParagraphNode();
  for (const block of cell.getChildren()) {
    if (!line.isEmpty()) line.append($createLineBreakNode());
    line.append(...($isElementNode(block) && !block.isInline() ? $inlineIn(block) : [block]));
  }
  cell.clear().append(line);
  line.selectEnd();
}

function $inlineIn(block: ElementNode): LexicalNode[] {
  return block
    .getChildren()
    .flatMap((child) => ($isElementNode(child) && !child.isInline() ? $inlineIn(child) : [child]));
}

function $insertLines(nodes: readonly LexicalNode[]): boolean {
  const isAmongCells = $isInCell() || $isTableSelection($getSelection());
  const blocks = isAmongCells ? nodes.flatMap($blocksOf) : [];
  if (blocks.length === 0) return false;
  const grid = gridOfBlocks(blocks);
  if (grid && $fillCells(grid)) return true;
  $insertNodes($nodesOfRuns(oneLine(blocks)));
  return true;
}
