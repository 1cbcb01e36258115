import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  $isTableCellNode,
  $isTableRowNode,
  TableCellHeaderStates,
  type TableCellNode,
  type TableNode,
} from '@lexical/table';
import { $createParagraphNode, $getState, $isElementNode, $setState } from 'lexical';
import type { TableBlock, TableCell } from '#shared/document/block.ts';
import { normalRuns } from '#shared/document/normal-form.ts';
import type { Run } from '#shared/document/run.ts';
import { keptState, type ListHead } from '#renderer/editor/document/node-states.ts';
import { $nodesOfRuns, $runsOf } from '#renderer/editor/document/run-nodes.ts';

/** The rows of a table as the nodes that show them. Rows may differ in length: nothing is added to them. */
export function $fillTable(table: TableNode, rows: TableBlock['rows']): TableNode {
  return table.append(...rows.map((cells) => $createTableRowNode().append(...cells.map($cellNode))));
}

export function $cellNode({ runs, header = false, ...kept }: TableCell): TableCellNode {
  const cell = $createTableCellNode(header ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS);
  if (Object.keys(kept).length > 0) $setState(cell, keptState, kept);
  return cell.append($createParagraphNode().append(...$nodesOfRuns(runs)));
}

/** Every row a table has; null where nothing is left of it. */
export function $tableBlock(table: TableNode, named: ListHead): TableBlock | null {
  const rows = table
    .getChildren()
    .filter($isTableRowNode)
    .map((row) => row.getChildren().filter($isTableCellNode).map($cellOf))
    .filter((cells) => cells.length > 0);
  return rows.length > 0 ? { ...named, type: 'table', rows } : null;
}

function $cellOf(cell: TableCellNode): TableCell {
  const lines = cell.getChildren().filter($isElementNode).map($runsOf);
  return {
    ...$getState(cell, keptState),
    runs: joinLines(lines),
    ...(cell.hasHeader() ? { header: true } : {}),
  };
}

function joinLines([first = [], ...others]: readonly Run[][]): Run[] {
  if (others.length === 0) return first;
  return normalRuns([...first, ...others.flatMap((line) => [{ text: '\n' }, ...line])]);
}

export function $emptyTable(rows: number, columns: number): TableNode {
  const cells = (header: boolean) =>
    Array.from({ length: columns }, (): TableCell => ({ runs: [], ...(header && { header }) }));
  return $fillTable(
    $createTableNode(),
    Array.from({ length: rows }, (_, index) => cells(index === 0)),
  );
}
