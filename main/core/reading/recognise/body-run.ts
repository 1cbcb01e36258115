import { readCredit } from '#shared/text/credit/read-credit.ts';
import type { Line } from './line.ts';
import { areCards, goesOn } from './cards.ts';
import type { Run } from './draft.ts';
import { isSignatureLine, signatureOf } from './line-shapes.ts';
import type { Signature } from './signature.ts';

/** A stretch is an article's text once it holds this much prose, in letters. */
const leastText = 100;
const longestWeight = 700;

/**
 * Finds the article's text: the stretch of lines with the most prose and the least of anything else. Comments, polls
 * and footers end a stretch; a related box in its middle does not. Of several stretches the first that is not small
 * beside the largest is taken, because comments under an article may be longer than it.
 */
export function findRun(lines: readonly Line[]): Run | null {
  const weights = weigh(lines);
  const stretches = between(lines, weights).filter(({ weight }) => weight >= leastText);
  const largest = Math.max(0, ...stretches.map(({ weight }) => weight));
  const chosen = stretches.find(({ weight }) => weight >= largest * 0.3);
  return chosen ? extended(lines, endedBySignature(lines, chosen)) : null;
}

/** The last words of a text may be short: a thank-you, a caption, the end of a list. */
function extended(lines: readonly Line[], run: Run): Run {
  const next = lines[run.last + 1];
  return next && (belongsToText(next) || isCaptioned(lines, next))
    ? extended(lines, { ...run, last: run.last + 1 })
    : run;
}

function belongsToText(line: Line): boolean {
  if (
    line.outside !== undefined ||
    line.furniture ||
    line.dateline ||
    line.linkShare >= 0.5 ||
    isSigned(line)
  )
    return false;
  if (line.picture || line.figure !== undefined || line.role === 'caption') return line.inBody;
  return (
    readCredit(line.text) !== null ||
    (line.endsSentence && line.words >= 3) ||
    (line.list !== undefined && line.inBody)
  );
}

/** A picture with words of its own is the story's, and no other story's with its title. */
function isCaptioned(lines: readonly Line[], { figure, outside }: Line): boolean {
  if (figure === undefined || outside !== undefined) return false;
  const inside = lines.filter((line) => line.figure === figure);
  return (
    inside.every(({ linkShare }) => linkShare < 0.5) &&
    inside.some((line) => line.text !== '' && (line.role === 'caption' || readCredit(line.text) !== null))
  );
}

function isSigned(line: Line): boolean {
  const signature = signatureOf(line);
  return signature !== null && !isCreditOnly(signature);
}

/** What stands under the signature is not the article, unless most of the prose is still to come. */
function endedBySignature(lines: readonly Line[], { first, last }: Run): Run {
  const run = lines.slice(first, last + 1);
  const signed = run.find((line) => isEndOf(run, line));
  return { first, last: signed ? signed.index - 1 : last };
}

function isEndOf(run: readonly Line[], line: Line): boolean {
  const signature = signatureOf(line);
  if (!signature || isCreditOnly(signature)) return false;
  const at = run.indexOf(line);
  const [before, after] = [lettersOfProse(run.slice(0, at)), lettersOfProse(run.slice(at + 1))];
  if (after === 0) return before > 0;
  return before > after * 0.6 && (signature.labelled || !goesOn(run.slice(at + 1)));
}

/** "Ảnh: X" alone is a credit under its caption. */
function isCreditOnly({ bylines }: Signature): boolean {
  return bylines.length > 0 && bylines.every(({ role }) => role === 'photographer');
}

function lettersOfProse(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + (line.isProse ? line.text.length : 0), 0);
}

interface Stretch extends Run {
  readonly weight: number;
}

/** The heaviest stretch of every part that the firm ends make. */
function between(lines: readonly Line[], weights: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  lines.forEach((line, index) => {
    if (!endsArticle(line) && !endsInCards(lines, line)) return;
    stretches.push(heaviest(weights, start, index));
    start = index + 1;
  });
  return [...stretches, heaviest(weights, start, lines.length)];
}

/** A related box with nothing after it but other stories, up to the next firm end. */
function endsInCards(lines: readonly Line[], line: Line): boolean {
  if (line.outside !== undefined || line.furniture?.reach !== 'box') return false;
  const following = upTo(lines.slice(line.index + 1), endsArticle);
  const box = upTo(following, ({ furniture }) => furniture?.reach === 'box');
  if (lines.slice(Math.max(0, line.index - 4), line.index).some(isSigned) && !goesOn(following)) return true;
  return areCards(box.some(({ isProse }) => isProse) ? box : following);
}

function upTo(lines: readonly Line[], isEnd: (line: Line) => boolean): readonly Line[] {
  const end = lines.findIndex(isEnd);
  return end < 0 ? lines : lines.slice(0, end);
}

export function endsArticle({ furniture, outside }: Line): boolean {
  return outside === undefined && furniture?.reach === 'end' && furniture.firm;
}

/** The stretch with the largest sum, in one pass. */
function heaviest(weights: readonly number[], from: number, to: number): Stretch {
  let best: Stretch = { first: from, last: from - 1, weight: 0 };
  let first = from;
  let sum = 0;
  for (let index = from; index < to; index++) {
    if (sum <= 0) [first, sum] = [index, 0];
    sum += weights[index] ?? 0;
    if (sum > best.weight) best = { first, last: index, weight: sum };
  }
  return best;
}

/**
 * Points for and against each line. Where the page shows the element of its text, prose before it counts little, for
 * it may be the lead, and prose after it nothing.
 */
function weigh(lines: readonly Line[]): number[] {
  const inside = lines.filter(({ inBody, isProse }) => inBody && isProse);
  const bodyHolds = lettersOfProse(inside) > lettersOfProse(lines) * 0.4;
  const lastInside = bodyHolds ? (inside.at(-1)?.index ?? Infinity) : Infinity;
  let inBox = false;
  return lines.map((line) => {
    if (line.isProse || line.picture) inBox = false;
    const points = inBox ? Math.max(-8, pointsOf(line)) : pointsOf(line);
    if (line.furniture?.reach === 'box') inBox = true;
    if (line.index > lastInside && !line.inBody) return Math.min(points, -5);
    return bodyHolds && !line.inBody && points > 0 ? points * 0.2 : points;
  });
}

function pointsOf(line: Line): number {
  if (line.outside !== undefined) return 0;
  if (line.furniture?.firm) return -15;
  if (line.dateline) return -80;
  if (line.isProse) return proseWeight(line);
  if (line.linkShare >= 0.8) return -20;
  if (line.picture || line.table || line.list || line.role === 'caption') return 2;
  if (line.endsSentence && line.words >= 4) return line.text.length * 0.5;
  if (/[:;]$/.test(line.text)) return 5;
  return isSignatureLine(line) ? -15 : -25;
}

function proseWeight(line: Line): number {
  const weight = Math.min(line.text.length, longestWeight);
  return line.furniture ? -40 : weight;
}
