import { descendants, textOf, type Element } from './html-node.ts';
import { isContentPicture } from './html-measure.ts';

const longestCell = 160;
const inside: ReadonlySet<string> = new Set(['table', 'h1', 'h2', 'form', 'iframe']);

/** The rows of a table that holds facts; null for one that only lays out a page. */
export function dataRows(table: Element): string[][] | null {
  const elements = descendants(table);
  if (elements.some((element) => inside.has(element.tagName) || isContentPicture(element))) return null;
  const rows = elements
    .filter(({ tagName }) => tagName === 'tr')
    .map(cellsOf)
    .filter((cells) => cells.some((cell) => cell !== ''));
  const wide = rows.filter((cells) => cells.filter((cell) => cell !== '').length >= 2);
  const isShort = rows.flat().every((cell) => cell.length <= longestCell);
  return rows.length >= 2 && wide.length * 2 > rows.length && isShort ? rows : null;
}

function cellsOf(row: Element): string[] {
  return row.childNodes
    .filter((node) => 'tagName' in node && (node.tagName === 'td' || node.tagName === 'th'))
    .map((cell) =>
      textOf(cell as Element)
        .replace(/\s+/g, ' ')
        .trim(),
    ); // Only elements are left.
}
