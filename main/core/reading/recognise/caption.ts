import { captionCues, captionPrefix, creditPatterns } from '#core/reading/rules/captions.ts';

export interface Caption {
  readonly caption: string;
  readonly credit: string;
}

const longestCaption = 600;
const creditWords = 10;

/** A caption that names the maker of its picture, in two parts; null for a line that names none. */
export function readCredit(text: string): Caption | null {
  if (text.length > longestCaption) return null;
  const body = text.replace(captionPrefix, '');
  const labelled = body !== text;
  if (labelled && wordCount(body) > creditWords)
    return { ...(creditAtEnd(body) ?? { caption: body, credit: '' }) };
  return creditAtEnd(text);
}

function creditAtEnd(text: string): Caption | null {
  for (const { pattern, maxWords } of creditPatterns) {
    const match = pattern.exec(text);
    const credit = match?.groups?.['credit'] ?? match?.groups?.['literal'];
    if (!match || credit === undefined || wordCount(text) > maxWords) continue;
    if (wordCount(credit) <= creditWords)
      return { caption: captionBefore(text, match), credit: cleanCredit(credit) };
  }
  return null;
}

/** The caption keeps a full stop of its own and loses the bar or dash that led to the credit. */
function captionBefore(text: string, match: RegExpExecArray): string {
  const closing = /^[.!?…”"’)\]]/.exec(match[0])?.[0] ?? '';
  return (text.slice(0, match.index) + closing).replace(/[\s,;:|/–—([-]+$/u, '').trim();
}

function cleanCredit(credit: string): string {
  return credit.replace(/^[\s:–—-]+|[\s.,;:)\]–—-]+$/gu, '').trim();
}

/** How much a line's words say that it describes a picture, in points; three or more is a caption. */
export function captionPoints(text: string): number {
  return captionCues.reduce((sum, { pattern, points }) => sum + (pattern.test(text) ? points : 0), 0);
}

export function wordCount(text: string): number {
  return text.split(' ').filter((word) => /[\p{L}\d]/u.test(word)).length;
}
