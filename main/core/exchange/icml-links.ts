import type { Paragraph } from './icml-paragraphs.ts';
import { element, type Element } from './markup.ts';
import { linkedRuns } from './printed.ts';

interface Link {
  readonly source: string;
  readonly url: string;
}

/** The name of the n-th stretch of a paragraph as the source of a link. */
export function linkSource(paragraph: string, index: number): string {
  return `nguon-${paragraph}-${index}`;
}

/** The name of a cell, and of the one paragraph in it. */
export function cellKey(table: string, row: number, column: number): string {
  return `${table}o${row}-${column}`;
}

/** The links of a story, which are declared after it: where each leads, then what joins it to its source. */
export function hyperlinkElements(paragraphs: readonly Paragraph[]): Element[] {
  const links = paragraphs.flatMap((paragraph, index) => linksOf(paragraph, `p${index}`));
  return [...links.map(destinationElement), ...links.map(hyperlinkElement)];
}

function linksOf({ runs, table }: Paragraph, key: string): Link[] {
  const own = linkedRuns(runs).flatMap(({ link }, index) =>
    link === undefined ? [] : [{ source: linkSource(key, index), url: link }],
  );
  const rows = table?.rows ?? [];
  const inCells = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => linksOf(cell, cellKey(key, row, column))),
  );
  return [...own, ...inCells];
}

function destinationElement({ url }: Link, index: number): Element {
  return element('HyperlinkURLDestination', {
    Self: destinationName(index),
    Name: `dich-${index + 1}`,
    DestinationURL: url,
    DestinationUniqueKey: index + 1,
  });
}

function hyperlinkElement({ source }: Link, index: number): Element {
  const name = `lien-ket-${index + 1}`;
  const attributes = {
    Self: name,
    Name: name,
    Source: source,
    Visible: 'false',
    DestinationUniqueKey: index + 1,
  };
  return element('Hyperlink', attributes, [
    element('Properties', {}, [
      element('BorderColor', { type: 'enumeration' }, ['Black']),
      element('Destination', { type: 'object' }, [destinationName(index)]),
    ]),
  ]);
}

/** Free of the URL itself: InDesign CS6 crashes on a name with two colons. */
function destinationName(index: number): string {
  return `HyperlinkURLDestination/dich-${index + 1}`;
}
