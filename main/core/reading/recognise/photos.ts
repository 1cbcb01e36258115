import { readCredit, type Caption } from '#shared/text/credit/read-credit.ts';
import { countWords } from '#shared/text/count.ts';
import { narrativeWords } from '#core/reading/rules/blocks.ts';
import { captionPoints } from './caption.ts';
import { linesWhile, type Found, type Surroundings } from './found.ts';
import type { Line } from './line.ts';
import { hasInnerSentenceEnd, signatureOf } from './line-shapes.ts';

const longestCaptionWords = 70;
const longestGuessedWords = 40;
const longestDoubtedWords = 20;
const fewestDoubtedPoints = 2;
const guessDoubt = 'Dòng này được đoán là chú thích ảnh theo cách viết. Hãy xem lại.';

/** A picture with its caption and credit: by the markup, by "Ảnh:", or by how the line is written. */
export function readPhoto(line: Line, around: Surroundings): Found | null {
  if (line.figure !== undefined) return inFigure(line.figure, around);
  if (line.picture) return underPictures([line], around);
  if (line.role === 'caption' && line.words <= longestCaptionWords) return underMark(line, around);
  const credited = line.heading > 0 || line.table || isSignedText(line) ? null : readCredit(line.text);
  if (credited) return photo(credited, [line]);
  return looksLikeCaption(line, around)
    ? { ...photo(captionOf(line.text), [line]), doubt: guessDoubt }
    : null;
}

function underMark(line: Line, around: Surroundings): Found {
  const lines = withCreditLine([line], around);
  const [, below] = lines;
  const { caption, credit } = captionOf(line.text);
  return photo({ caption, credit: below ? (readCredit(below.text)?.credit ?? below.text) : credit }, lines);
}

function inFigure(figure: number, around: Surroundings): Found {
  const lines = linesWhile(around, (other) => other.figure === figure);
  const printed = lines.filter(({ text, role }) => text !== '' && role !== 'credit');
  const credits = lines
    .filter(({ text, role }) => text !== '' && role === 'credit')
    .map(({ text }) => readCredit(text)?.credit ?? text);
  if (printed.length === 0 && credits.length === 0) return underPictures(lines, around);
  const caption = withMarkedCredit(printed);
  return photo(
    { caption: caption.caption, credit: [caption.credit, ...credits].filter(Boolean).join(', ') },
    lines,
  );
}

/** A credit without "Ảnh:" is known by the element it stands in. */
function withMarkedCredit(lines: readonly Line[]): Caption {
  const text = lines.map((line) => line.text).join(' ');
  const marked = lines.map(({ credit }) => credit ?? '').find(Boolean) ?? '';
  if (readCredit(text) || marked === '' || !text.endsWith(marked)) return captionOf(text);
  return { caption: text.slice(0, -marked.length).replace(/[\s–—(/|-]+$/u, ''), credit: marked };
}

/** "Tin: A - Ảnh: B" names two people and shows nothing. */
function isSignedText(line: Line): boolean {
  return signatureOf(line)?.bylines.some(({ role }) => role !== 'photographer') ?? false;
}

/** The line right under a picture is its caption where it looks set apart from the text. */
function underPictures(pictures: readonly Line[], around: Surroundings): Found {
  const at = around.at + pictures.length;
  const below = around.lines[at];
  if (!below || below.picture || below.figure !== undefined || !isUnderPicture(below))
    return photo({ caption: '', credit: '' }, pictures);
  const printed = withCreditLine([below], { ...around, at });
  return photo(captionOf(printed.map(({ text }) => text).join(' ')), [...pictures, ...printed]);
}

function isUnderPicture(line: Line): boolean {
  if (line.heading > 0 || line.table || line.words > longestCaptionWords) return false;
  return (
    line.role === 'caption' || line.emphasis || line.align === 'center' || readCredit(line.text) !== null
  );
}

/** The credit may stand on a line of its own under the caption. */
function withCreditLine(lines: readonly Line[], { lines: all, at }: Surroundings): Line[] {
  const below = all[at + 1];
  const isCredit =
    below &&
    !below.picture &&
    below.figure === undefined &&
    (below.role === 'credit' || readCredit(below.text)?.caption === '');
  return isCredit && !readCredit(lines[0]?.text ?? '') ? [...lines, below] : [...lines];
}

function captionOf(text: string): Caption {
  return readCredit(text) ?? { caption: text, credit: '' };
}

/** One sentence that shows who does what where, and tells nothing on. */
function looksLikeCaption(line: Line, around: Surroundings): boolean {
  return mayBeCaption(line, around) && pointsWithLength(line) >= neededPoints(line, around);
}

/** Why a line that was read as something else might still be a caption; undefined for most lines. */
export function captionDoubt(line: Line, around: Surroundings): string | undefined {
  const isShort = line.words <= longestDoubtedWords && mayBeCaption(line, around);
  return isShort && pointsWithLength(line) >= fewestDoubtedPoints
    ? 'Dòng ngắn này cũng có thể là chú thích ảnh. Hãy xem lại.'
    : undefined;
}

/** A long line without a full stop is rarely a heading. */
function pointsWithLength(line: Line): number {
  const isLong = !line.endsSentence && line.words >= 11;
  return captionPoints(line.text) + (isLong ? 1.5 : 0);
}

function mayBeCaption(line: Line, around: Surroundings): boolean {
  if (
    around.hasPictures ||
    line.heading > 0 ||
    line.strong ||
    line.words > longestGuessedWords ||
    line.table ||
    line.list
  )
    return false;
  if (
    hasInnerSentenceEnd(line.text) ||
    narrativeWords.test(line.text) ||
    /[:;,?]$|^["“'‘\-–*•+]/u.test(line.text)
  )
    return false;
  return true;
}

/** Right under the lead a picture is what one expects; a full stop makes a paragraph likelier. */
function neededPoints(line: Line, { before }: Surroundings): number {
  if (line.endsSentence) return countWords(line.text) > 25 ? 5 : 4;
  return before === undefined ? 2 : 3;
}

function photo({ caption, credit }: Caption, lines: readonly Line[]): Found {
  return { block: { type: 'photo', text: caption, caption, credit }, lines };
}
