import type { PageEncoding } from '#shared/areas/reading.ts';
import { decodeLines } from '#shared/text/legacy/decode.ts';

export interface ReadableLines {
  readonly texts: readonly string[];
  readonly guessed: readonly boolean[];
  readonly encoding: PageEncoding;
}

const vietnameseInUnicode = /[ăđĩũơưạ-ỹ]/iu;

/**
 * Lines in Unicode, whatever font they were typed for. Done before anything is tidied away: the soft hyphen is TCVN3's
 * "ư". The page's encoding is the one its lines were in, "mixed" when there were several.
 */
export function inUnicode(raw: readonly string[], bytes: PageEncoding): ReadableLines {
  const { lines, encodings, doubtful } = decodeLines(raw);
  const legacy = [...new Set(encodings.filter((encoding) => encoding !== 'unicode'))];
  const hasUnicode = encodings.some(
    (encoding, index) => encoding === 'unicode' && vietnameseInUnicode.test(raw[index] ?? ''),
  );
  const [only = bytes] = legacy;
  const encoding = legacy.length > 1 || (legacy.length === 1 && hasUnicode) ? 'mixed' : only;
  return { texts: lines, guessed: doubtful, encoding };
}
