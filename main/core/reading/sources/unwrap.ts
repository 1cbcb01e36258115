/** A margin nobody sets a paragraph to by hand; beyond it lines are paragraphs. */
const widestMargin = 100;
const fewestBreaks = 6;
const startsAnew = /^\s*(?:[-+*•·–—>#|<[(]|\d+[.)]\s|[=_-]{4,}$)/u;

/**
 * Joins lines that a program broke at a margin, as browsers and mail programs do when they save text. A break counts
 * as the program's where the next line's first word would not have fitted; most of them must be such. Other text
 * comes back as it is.
 */
export function unwrapped(lines: readonly string[]): readonly string[] {
  const margin = marginOf(lines);
  if (margin === 0 || !isBrokenAt(lines, margin)) return lines;
  const joined: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before !== undefined && isForced(before, line, margin))
      joined.push(`${joined.pop() ?? ''} ${line.trim()}`);
    else joined.push(line);
  });
  return joined;
}

/** The length that nineteen lines in twenty keep within; 0 where that is no margin. */
function marginOf(lines: readonly string[]): number {
  const lengths = lines
    .map((line) => line.trim().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const margin = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
  return margin >= 40 && margin <= widestMargin ? margin : 0;
}

function isBrokenAt(lines: readonly string[], margin: number): boolean {
  const touching = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && line.trim() !== '' && next.trim() !== ''
      ? [isForced(line, next, margin)]
      : [];
  });
  const forced = touching.filter(Boolean).length;
  return forced >= fewestBreaks && forced >= touching.length * 0.5;
}

function isForced(line: string, next: string, margin: number): boolean {
  const word = next.trim().split(/\s/)[0] ?? '';
  if (line.trim() === '' || word === '' || startsAnew.test(next)) return false;
  return line.trimEnd().length + 1 + word.length > margin - 1;
}
