import { isQuestion } from './interview.ts';
import type { Found, Surroundings } from './found.ts';
import type { Line } from './line.ts';
import { isTitleShaped } from './line-shapes.ts';

const longestSubhead = 24;
const longestPullQuote = 45;

/** A quotation the page sets apart, or a line that is nothing but a quotation without a full stop. */
export function readQuote(line: Line, { isInterview }: Surroundings): Found | null {
  const isPulled =
    !isInterview &&
    line.apart &&
    line.heading === 0 &&
    !line.strong &&
    line.words >= 5 &&
    line.words <= longestPullQuote &&
    /^[“"][^“”"]*[^.!?…,“”"][”"]$/u.test(line.text);
  if (!line.quote && !isPulled) return null;
  const found: Found = { block: { type: 'quote', text: line.text }, lines: [line] };
  return line.quote ? found : { ...found, doubt: 'Dòng trong ngoặc kép đứng riêng được đoán là trích dẫn.' };
}

/** A heading inside the text: by its markup, else a short line without a full stop before more text. */
export function readSubhead(line: Line, around: Surroundings): Found | null {
  const next = around.lines[around.at + 1];
  if (!next || !isTitleShaped(line) || line.words > longestSubhead + (line.heading > 0 ? 16 : 0)) return null;
  if (/[:,;]$|^[-–+*•]\s/u.test(line.text) && line.heading === 0) return null;
  const isMarked = line.heading > 0 || line.role === 'subhead';
  if (!isMarked && around.isInterview && isQuestion(line)) return null;
  const isBare = !line.isProse && !/[.!?…:;,]/.test(line.text.replace(/["”’»)\]]+$/u, '').slice(-1));
  const isAsked = !line.isProse && isQuestion(line);
  return isMarked || line.strong || isBare || isAsked
    ? { block: { type: 'subhead', text: line.text }, lines: [line] }
    : null;
}

/** Whatever is left is a paragraph; the last resort, so it takes every line. */
export function readParagraph(line: Line): Found {
  return { block: { type: 'paragraph', text: line.text }, lines: [line] };
}
