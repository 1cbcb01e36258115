import type { Line } from './line.ts';
import { isSignatureLine, isTitleShaped, signatureOf } from './line-shapes.ts';

const shortParagraph = 220;
/** A heading inside an article is shorter than the title of one. */
const fewestTitleWords = 7;

/**
 * Whether what follows is other stories: titles, each perhaps with its own opening. An article that goes on after a
 * related box shows two paragraphs in a row, or a last paragraph that is signed.
 */
export function areCards(following: readonly Line[]): boolean {
  const seen = shown(following);
  const prose = seen.filter(isParagraph);
  const [first] = prose;
  if (!first) return true;
  if (seen.slice(seen.indexOf(first)).some(isSigned)) return false;
  const titled = prose.filter((line) => isTitle(seen[seen.indexOf(line) - 1]));
  if (prose.length >= 2) return titled.length >= prose.length * 0.8;
  const title = seen[seen.indexOf(first) - 1];
  if (title && title.heading > 0 && title.linkShare >= 0.8) return true;
  const titlesAbove = seen.slice(0, seen.indexOf(first)).filter(isTitle).length;
  return titlesAbove === 1 && first.text.length < shortParagraph;
}

/** Whether a text goes on under a line that looks like its signature: with a paragraph at once, or two in a row. */
export function goesOn(following: readonly Line[]): boolean {
  const seen = shown(following);
  const [first] = seen;
  if (!first || isParagraph(first)) return first !== undefined;
  return seen.some((line, at) => isParagraph(line) && at > 0 && isParagraph(seen[at - 1]));
}

function isSigned(line: Line): boolean {
  const signature = signatureOf(line);
  return signature !== null && (signature.bylines.length > 0 || signature.labelled);
}

function shown(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ outside, picture, text }) => outside === undefined && !(picture && text === ''));
}

function isParagraph(line: Line | undefined): boolean {
  return line !== undefined && line.isProse && !line.furniture && !isTitleShaped(line);
}

function isTitle(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    isTitleShaped(line) &&
    !line.table &&
    line.words >= fewestTitleWords &&
    !isSignatureLine(line)
  );
}
