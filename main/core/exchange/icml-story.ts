import type { Run } from '#shared/document/run.ts';
import { cellKey, linkSource } from './icml-links.ts';
import type { CellTable, Paragraph } from './icml-paragraphs.ts';
import { characterStyleName, styleName } from './icml-styles.ts';
import { element, type Element } from './markup.ts';
import { linkedRuns } from './printed.ts';

/** Forced line break: the only use of this character in a story. */
const forcedBreak = '\u2028';

/** A paragraph with the return that ends it; the last of a story or a cell has none. `key` names it in the document. */
export function paragraphElement(paragraph: Paragraph, key: string, isLast: boolean): Element {
  const { style, restarts, table } = paragraph;
  const attributes = {
    AppliedParagraphStyle: `ParagraphStyle/${styleName(style)}`,
    NumberingContinue: restarts ? 'false' : undefined,
  };
  return element('ParagraphStyleRange', attributes, [
    ...(table ? [range({}, [tableElement(table, key)])] : textRanges(paragraph, key)),
    ...(isLast ? [] : [range({}, [element('Br')])]),
  ]);
}

function textRanges({ runs }: Paragraph, key: string): Element[] {
  return linkedRuns(runs).flatMap(({ link, runs: linked }, index) => {
    const ranges = linked.map((run) => range(run, [contentElement(run.text)]));
    if (link === undefined) return ranges;
    const source = linkSource(key, index);
    return [element('HyperlinkTextSource', { Self: source, Name: source, Hidden: 'false' }, ranges)];
  });
}

function range(look: Omit<Run, 'text'>, children: readonly Element[]): Element {
  return element(
    'CharacterStyleRange',
    { AppliedCharacterStyle: `CharacterStyle/${characterStyleName(look)}` },
    children,
  );
}

function contentElement(text: string): Element {
  return element('Content', {}, [text.replaceAll('\n', forcedBreak)]);
}

/** More headings than this the grammar refuses. */
const mostHeaderRows = 25;

function tableElement({ rows, columns, headings }: CellTable, key: string): Element {
  const headerRows = Math.min(headings, mostHeaderRows);
  const attributes = {
    Self: key,
    AppliedTableStyle: 'TableStyle/Bang',
    HeaderRowCount: headerRows,
    FooterRowCount: 0,
    BodyRowCount: rows.length - headerRows,
    ColumnCount: columns,
  };
  return element('Table', attributes, [
    ...rows.map((_, row) => element('Row', { Self: `${key}r${row}`, Name: row })),
    ...Array.from({ length: columns }, (_, column) =>
      element('Column', { Self: `${key}c${column}`, Name: column }),
    ),
    ...rows.flatMap((cells, row) => cells.map((cell, column) => cellElement(cell, { key, row, column }))),
  ]);
}

function cellElement(
  cell: Paragraph,
  { key, row, column }: { key: string; row: number; column: number },
): Element {
  const self = cellKey(key, row, column);
  const attributes = { Self: self, Name: `${column}:${row}`, RowSpan: 1, ColumnSpan: 1 };
  return element('Cell', { ...attributes, AppliedCellStyle: 'CellStyle/OBang' }, [
    paragraphElement(cell, self, true),
  ]);
}
