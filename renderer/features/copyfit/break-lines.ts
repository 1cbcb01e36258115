import { isDeleted, type Run } from '#shared/document/run.ts';

/**
 * How copy is broken into lines. As a page program's composer of single lines does it:
 *
 * - A line is broken at a space, or behind a hyphen or dash that stands inside a word. Syllables are never hyphenated.
 * - A no-break space keeps what stands on both sides of it together. A line end in the text ends the line.
 * - A line is justified: the next word still comes onto it where its spaces, drawn together to `tightestSpace` of their
 *   width, make room. Drawing together is tried before driving apart, as Adobe describes its Single-line Composer.
 * - The space at which a line is broken takes no room. A word wider than the column is cut wherever the line ends.
 * - The first line of a paragraph is indented.
 */
export const tightestSpace = 0.8;

export interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The width of a text in points. */
export type WidthOf = (text: string, style: Style) => number;

/** What is set without a break inside. */
interface Unit {
  readonly width: number;
  /** Of the space behind it; zero where the next unit follows at once. */
  readonly space: number;
}

export interface LineRoom {
  /** Of the line, in points. */
  readonly width: number;
  /** Of the first line's indent, in points. */
  readonly indent?: number;
}

/** How many lines a text takes; an empty one takes none. */
export function countLines(runs: readonly Run[], room: LineRoom, widthOf: WidthOf): number {
  return forcedLines(runs).reduce((lines, part) => lines + linesOf(unitsOf(part, widthOf), room), 0);
}

function linesOf(units: readonly Unit[], { width, indent = 0 }: LineRoom): number {
  if (units.length === 0) return 0;
  let lines = 1;
  let line = { used: indent, spaces: 0 };
  let glue = 0;
  for (const [index, unit] of units.entries()) {
    let longer = { used: line.used + glue + unit.width, spaces: line.spaces + glue };
    if (index > 0 && tightest(longer) > width) {
      lines++;
      longer = { used: unit.width, spaces: 0 };
    }
    const cuts = Math.max(0, Math.ceil(tightest(longer) / width) - 1);
    lines += cuts;
    line = { ...longer, used: longer.used - cuts * width };
    glue = unit.space;
  }
  return lines;
}

/** The least width of a line, with a hair's breadth for what adding up widths may leave over. */
function tightest({ used, spaces }: { readonly used: number; readonly spaces: number }): number {
  return used - spaces * (1 - tightestSpace) - 1e-6;
}

interface Letter extends Style {
  readonly text: string;
}

/** The runs of each line that the writer ended. */
function forcedLines(runs: readonly Run[]): Letter[][] {
  const lines: Letter[][] = [[]];
  for (const run of runs) {
    if (isDeleted(run)) continue;
    const style = { bold: run.bold ?? false, italic: run.italic ?? false };
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)!.push({ text, ...style });
    });
  }
  return lines;
}

/** Words of one style each, and the spaces between them. A word may end in one run and go on in the next. */
const parts = /[ \t]+|(?:(?![ \t]).)+?(?:[-\u2010\u2013\u2014]+(?=[\p{L}\p{N}])|(?=[ \t])|$)/gu;

function unitsOf(line: readonly Letter[], widthOf: WidthOf): Unit[] {
  const units: { width: number; space: number; isOpen: boolean }[] = [];
  for (const { text, ...style } of line) {
    for (const [part] of text.matchAll(parts)) {
      const last = units.at(-1);
      if (/^[ \t]/.test(part)) {
        if (!last) continue;
        last.space = widthOf(' ', style);
        last.isOpen = false;
      } else if (last?.isOpen) {
        last.width += widthOf(part, style);
        last.isOpen = !endsInHyphen(part);
      } else {
        units.push({ width: widthOf(part, style), space: 0, isOpen: !endsInHyphen(part) });
      }
    }
  }
  return units;
}

function endsInHyphen(part: string): boolean {
  return /[-\u2010\u2013\u2014]$/.test(part);
}
