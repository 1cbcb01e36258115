import {
  $isTableCellNode,
  $isTableRowNode,
  $isTableNode,
  $isTableSelection,
  $createTableRowNode,
  TableCellHeaderStates,
  type TableCellNode,
  type TableNode,
  type TableRowNode,
} from '@lexical/table';
import {
  $addUpdateTag,
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $cellNode } from './table-nodes.ts';

/** What can be done to the table around the caret, each as one step of undo. */
export type TableAct = 'rowBelow' | 'columnAfter' | 'removeRow' | 'removeColumn' | 'headerRow';

interface Place {
  readonly table: TableNode;
  readonly row: TableRowNode;
  readonly cell: TableCellNode;
  readonly column: number;
}

const acts: Readonly<Record<TableAct, (place: Place) => void>> = {
  rowBelow: $addRow,
  columnAfter: $addColumn,
  removeRow: $removeRow,
  removeColumn: $removeColumn,
  headerRow: $toggleHeader,
};

export function changeTable(editor: LexicalEditor, act: TableAct): void {
  editor.update(() => {
    const place = $placeInTable();
    if (!place) return;
    $addUpdateTag(HISTORY_PUSH_TAG);
    acts[act](place);
  });
}

/** The table, row and cell in which the caret stands, or in which a choice of cells begins. */
export function $placeInTable(): Place | undefined {
  const selection = $getSelection();
  const nodes = selection?.getNodes() ?? [];
  const cell = $isTableSelection(selection)
    ? nodes.find($isTableCellNode)
    : nodes[0] && $findMatchingParent(nodes[0], $isTableCellNode);
  const row = cell?.getParent();
  const table = row?.getParent();
  if (!cell || !$isTableRowNode(row) || !$isTableNode(table)) return undefined;
  return { table, row, cell, column: cell.getIndexWithinParent() };
}

export function $addRow({ table, row, column }: Place): void {
  const added = $emptyRow($widthOf(table));
  row.insertAfter(added);
  $enter(added.getChildAtIndex(column));
}

function $addColumn({ table, row, column }: Place): void {
  for (const each of $rowsOf(table)) {
    const before = each.getChildAtIndex(column) ?? each.getLastChild();
    const added = $emptyCell($isHeaderRow(each));
    if (before) before.insertAfter(added);
    else each.append(added);
  }
  $enter(row.getChildAtIndex(column + 1));
}

/** Until it has as many. */
export function $addRowsTo(table: TableNode, height: number): void {
  const width = $widthOf(table);
  for (let rows = $rowsOf(table).length; rows < height; rows += 1) table.append($emptyRow(width));
}

export function $addColumnsTo(table: TableNode, width: number): void {
  for (const row of $rowsOf(table)) {
    const isHeader = $isHeaderRow(row);
    while (row.getChildrenSize() < width) row.append($emptyCell(isHeader));
  }
}

/** The last row takes its table with it. */
function $removeRow({ table, row, column }: Place): void {
  const next = row.getNextSibling() ?? row.getPreviousSibling();
  if (!$isTableRowNode(next)) return $removeTable(table);
  $enter(next.getChildAtIndex(column) ?? next.getLastChild());
  row.remove();
}

function $removeColumn({ table, row, column }: Place): void {
  const next = row.getChildAtIndex(column + 1) ?? row.getChildAtIndex(column - 1);
  if (!next) return $removeTable(table);
  $enter(next);
  for (const each of $rowsOf(table)) {
    if (each.getChildrenSize() > 1) each.getChildAtIndex(column)?.remove();
  }
}

function $toggleHeader({ table }: Place): void {
  const first = $rowsOf(table).at(0);
  if (!first) return;
  const state = $isHeaderRow(first) ? TableCellHeaderStates.NO_STATUS : TableCellHeaderStates.ROW;
  for (const cell of first.getChildren()) if ($isTableCellNode(cell)) cell.setHeaderStyles(state);
}

function $removeTable(table: TableNode): void {
  const paragraph = $createParagraphNode();
  table.replace(paragraph);
  paragraph.select();
}

function $rowsOf(table: TableNode): TableRowNode[] {
  return table.getChildren().filter($isTableRowNode);
}

function $widthOf(table: TableNode): number {
  return Math.max(...$rowsOf(table).map((row) => row.getChildrenSize()));
}

function $emptyRow(width: number): TableRowNode {
  return $createTableRowNode().append(...Array.from({ length: width }, () => $emptyCell()));
}

function $isHeaderRow(row: TableRowNode): boolean {
  return row.getChildren().every((cell) => $isTableCellNode(cell) && cell.hasHeader());
}

function $emptyCell(header = false): TableCellNode {
  return $cellNode({ runs: [], ...(header && { header }) });
}

function $enter(cell: LexicalNode | null): void {
  if ($isElementNode(cell)) cell.selectEnd();
}
