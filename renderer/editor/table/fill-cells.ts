import {
  $isTableCellNode,
  $isTableRowNode,
  $isTableSelection,
  type TableCellNode,
  type TableNode,
} from '@lexical/table';
import { $createParagraphNode, $getSelection, $isElementNode } from 'lexical';
import { $nodesOfRuns } from '#renderer/editor/document/run-nodes.ts';
import type { Grid } from '#renderer/editor/paste/grid.ts';
import { $addColumnsTo, $addRowsTo, $placeInTable } from './table-acts.ts';

/**
 * Several values into a table, from the first of the chosen cells or from an empty one with the caret in it: each into
 * a cell of its own, to the right and down. Rows and columns that are missing are added. Answers whether it did.
 */
export function $fillCells(grid: Grid): boolean {
  const place = $placeInTable();
  if (!place || !($isTableSelection($getSelection()) || place.cell.getTextContent() === '')) return false;
  const { table } = place;
  const from = { row: place.row.getIndexWithinParent(), column: place.column };
  $addRowsTo(table, from.row + grid.length);
  $addColumnsTo(table, from.column + Math.max(...grid.map((values) => values.length)));
  let last = place.cell;
  for (const [row, values] of grid.entries()) {
    for (const [column, runs] of values.entries()) {
      last = $cellAt(table, from.row + row, from.column + column) ?? last;
      last.clear().append($createParagraphNode().append(...$nodesOfRuns(runs)));
    }
  }
  last.selectEnd();
  return true;
}

function $cellAt(table: TableNode, row: number, column: number): TableCellNode | undefined {
  const cells = table.getChildren().filter($isTableRowNode).at(row);
  const cell = $isElementNode(cells) ? cells.getChildAtIndex(column) : null;
  return $isTableCellNode(cell) ? cell : undefined;
}
