import type { Block, Photo, TableCell } from '#shared/document/block.ts';
import { printedCredit } from '#shared/document/credit.ts';
import type { Run } from '#shared/document/run.ts';

/** The block with its photo credits as they are printed. */
export function withPrintedCredits(block: Block): Block {
  if (block.type === 'photo') return { ...block, credit: [...printedCredit(block.credit)] };
  if (block.type === 'photoStory') return { ...block, photos: block.photos.map(withPrintedCredit) };
  return block;
}

function withPrintedCredit(photo: Photo): Photo {
  return { ...photo, credit: [...printedCredit(photo.credit)] };
}

/** Neighbouring runs that lead to the same place, as one link. */
export function linkedRuns(
  runs: readonly Run[],
): { readonly link: string | undefined; readonly runs: readonly Run[] }[] {
  const groups: { link: string | undefined; runs: Run[] }[] = [];
  for (const run of runs) {
    const link = run.link === undefined ? undefined : webAddress(run.link);
    const last = groups.at(-1);
    if (last && last.link === link) last.runs.push(run);
    else groups.push({ link, runs: [run] });
  }
  return groups;
}

/** A link as a valid URL, or undefined where no reader could follow it. Its words are printed all the same. */
function webAddress(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  // People write a telephone number in groups; its address has no spaces.
  const { href, host } = new URL(/^tel:/i.test(link) ? link.replace(/\s/g, '') : link);
  const afterHost = href.indexOf(host) + host.length;
  return href.slice(0, afterHost) + href.slice(afterHost).replace(/[[\]|\\^`{}"<>\s]/g, encodeURIComponent);
}

export interface TableRows {
  readonly rows: readonly (readonly TableCell[])[];
  readonly columns: number;
  /** How many rows at the top are headings all through. At least one row is left below them. */
  readonly headings: number;
}

/** A table with rows of equal length: the short ones are filled with empty cells. */
export function evenTable(rows: readonly (readonly TableCell[])[]): TableRows {
  const columns = Math.max(...rows.map((row) => row.length));
  const firstBodyRow = rows.findIndex((row) => row.some((cell) => !cell.header));
  const headings = firstBodyRow === -1 ? rows.length - 1 : firstBodyRow;
  const filled = rows.map((row) => [...row, ...emptyCells(columns - row.length)]);
  return { rows: filled, columns, headings };
}

function emptyCells(count: number): TableCell[] {
  return Array.from({ length: count }, () => ({ runs: [] }));
}
