import type { PageFacts } from '#core/reading/page.ts';
import type { Line } from './line.ts';
import { readSignature, type Signature } from './signature.ts';
import { likeness } from './similar.ts';

/** A line that signs: a name of its own, or one with a label. Not a heading, not a paragraph. */
export function signatureOf(line: Line): Signature | null {
  if (line.isProse || line.furniture?.firm || line.heading > 0 || line.table) return null;
  return readSignature(line.text) ?? (line.role === 'byline' ? readSignature(`Tác giả: ${line.text}`) : null);
}

export function isSignatureLine(line: Line): boolean {
  return signatureOf(line) !== null;
}

/** Capitals only, with at least three of them. */
export function isUpperCase(text: string): boolean {
  return text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3;
}

const longestTitle = 260;
const longestBareTitle = 150;
const mostTitleWords = 26;
const innerSentenceEnd = /\p{Ll}{2,}[.!?]["”]?\s+["“(]?\p{Lu}/u;

export function hasInnerSentenceEnd(text: string): boolean {
  return innerSentenceEnd.test(text);
}

/** Short, in one sentence, without a final full stop: a title rather than a paragraph, however it may be long. */
export function isTitleShaped({ text, heading, role, words }: Line): boolean {
  if (text.length > longestTitle) return false;
  if (heading === 1 || role === 'headline' || role === 'kicker' || role === 'subheadline') return true;
  return (
    text.length <= longestBareTitle &&
    words <= mostTitleWords &&
    !/[.;,]["”’)]*$/.test(text) &&
    !hasInnerSentenceEnd(text)
  );
}

/** Whether a line above the text may be a headline, a kicker or a subheadline at all. */
export function isTitleLike(line: Line, { titles }: PageFacts): boolean {
  if (line.text === '' || line.table || line.dateline || !isTitleShaped(line)) return false;
  const isNamed =
    line.role === 'headline' ||
    line.role === 'kicker' ||
    titles.some((title) => likeness(title, line.text) > 0.8);
  if (line.outside !== undefined || line.furniture?.firm) return isNamed;
  return signatureOf(line)?.labelled !== true;
}
