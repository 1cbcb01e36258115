/** The first and last code unit of what a word is made of beyond ASCII: every Western letter and Latin-1 sign. */
const firstBeyondAscii = 0xa1;
const lastBeyondAscii = 0x1fff;

/** U+2212 and U+2219: what the text layer of a PDF shows for two letters of TCVN3. */
const signsOfPdf = new Set([0x2212, 0x2219]);

/** A sign that stands alone (·, §, ®, µ) is no word: some letter must be there, and µm is a unit. */
const hasLetter = /[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1FFF]/;
const unit = /^µ[A-Za-z]$/;

/**
 * The words of a line that hold something beyond ASCII. Signs such as ® ¸ § count as part of a word, because they are
 * letters in the encodings of the nineties ("®ång" is "đồng" in TCVN3).
 */
export function markedWords(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  let marked = false;
  for (let index = 0; index <= text.length; index++) {
    const code = text.charCodeAt(index);
    if (isAsciiLetter(code)) continue;
    if (isBeyondAscii(code)) {
      marked = true;
      continue;
    }
    if (marked) words.push(text.slice(start, index));
    marked = false;
    start = index + 1;
  }
  return words.filter((word) => hasLetter.test(word) && !unit.test(word));
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a && code < 0x80;
}

function isBeyondAscii(code: number): boolean {
  return (code >= firstBeyondAscii && code <= lastBeyondAscii) || signsOfPdf.has(code);
}
