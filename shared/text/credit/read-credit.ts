import { countWords } from '#shared/text/count.ts';
import { captionPrefix, creditPatterns } from './credit-patterns.ts';

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
  if (labelled && countWords(body) > creditWords)
    return { ...(creditAtEnd(body) ?? { caption: body, credit: '' }) };
  return creditAtEnd(text);
}

function creditAtEnd(text: string): Caption | null {
  for (const { pattern, maxWords } of creditPatterns) {
    const match = pattern.exec(text);
    const credit = match?.groups?.['credit'] ?? match?.groups?.['literal'];
    if (!match || credit === undefined || countWords(text) > maxWords) continue;
    if (countWords(credit) <= creditWords)
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
