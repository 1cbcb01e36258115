import { markedWords } from '#shared/text/marked-words.ts';
import { tidy } from '#shared/text/nfc.ts';
import { countSyllables } from '#shared/text/syllable.ts';
import { codecs, legacyEncodings, type LegacyEncoding, type TextEncoding } from './encodings.ts';

/** What a paragraph says about its own encoding. "plain" holds nothing to tell by, "open" too little. */
export type Verdict = TextEncoding | 'open' | 'plain';

/** How a paragraph reads in an encoding: how many syllables it holds, and their share of the words that count. */
export interface Score<Encoding extends TextEncoding> {
  readonly encoding: Encoding;
  readonly syllables: number;
  readonly share: number;
}

/** The share that a decoding must reach, and by how much it must beat the text as it is. */
const neededShare = 0.75;
const neededGain = 0.15;

/** How many syllables the decoded text must hold. VISCII, rare and dense, finds one in every "200 m²". */
const neededSyllables: Readonly<Record<LegacyEncoding, number>> = { tcvn3: 1, vni: 1, viscii: 3 };

/** What a lone line is read as where VISCII would do as well. */
const commonEncodings: readonly LegacyEncoding[] = ['tcvn3', 'vni'];

/** At least so many where no sign is foreign to Unicode: a mistyped "môt" alone must not become "mụt". */
const neededWithoutSigns = 2;

/** Vietnamese letters that Windows-1252 lacks, so that no legacy text shows them. */
export const onlyInUnicode = /[ăđĩũơưạ-ỹ]/iu;

/** Signs that are no letters of Vietnamese in Unicode, but are in TCVN3 or VNI. */
const legacySign =
  /[\xA1-\xAF\xB5-\xBF\xC4-\xC7\xCB\xCE-\xD1\xD6-\xD8\xDB\xDC\xDE-\xDF\xE4-\xE7\xEB\xEE-\xF1\xF6-\xF8\xFB\xFC\xFE\xFF\u2212\u2219]/;

/**
 * The encoding of one paragraph as a Western program shows it: the one in which its words are Vietnamese syllables. A
 * paragraph that cannot tell counts as Unicode; `decodeLines` also asks its neighbours.
 */
export function detectLegacy(paragraph: string): TextEncoding {
  const verdict = verdictOn(paragraph, legacyEncodings);
  const common = verdict === 'open' ? verdictOn(paragraph, commonEncodings) : verdict;
  return common === 'open' || common === 'plain' ? 'unicode' : common;
}

/** The same verdict, with the two ways of having none kept apart. Open where two encodings read equally well. */
export function verdictOn(paragraph: string, encodings: readonly LegacyEncoding[]): Verdict {
  const showsUnicode = onlyInUnicode.test(paragraph);
  if (showsUnicode && !legacySign.test(paragraph)) return 'unicode';
  if (markedWords(paragraph).length === 0) return 'plain';
  const asIs = scoreOf(paragraph, 'unicode');
  if (asIs.share > 1 - neededGain) return showsUnicode ? 'unicode' : 'open';
  const [best, second] = bestFirst(paragraph, encodings);
  const isClear = best !== undefined && best.share > (second?.share ?? 0);
  return isClear && convinces(best, paragraph, asIs.share) ? best.encoding : 'open';
}

/** The readings in these encodings, the best first; of equally good ones the earlier stays before the later. */
export function bestFirst<Encoding extends TextEncoding>(
  paragraph: string,
  encodings: readonly Encoding[],
): Score<Encoding>[] {
  return encodings.map((encoding) => scoreOf(paragraph, encoding)).toSorted((a, b) => b.share - a.share);
}

function convinces(score: Score<LegacyEncoding>, paragraph: string, shareAsIs: number): boolean {
  const needed = Math.max(
    neededSyllables[score.encoding],
    legacySign.test(paragraph) ? 1 : neededWithoutSigns,
  );
  const alreadyUnicode = markedWords(paragraph).filter((word) => onlyInUnicode.test(word)).length;
  const hasEnough = score.syllables >= needed && score.syllables > alreadyUnicode;
  return hasEnough && score.share >= Math.max(neededShare, shareAsIs + neededGain);
}

/** Where no word counts nothing speaks against the encoding, so the share is 1. */
function scoreOf<Encoding extends TextEncoding>(paragraph: string, encoding: Encoding): Score<Encoding> {
  const { good, counted } = countSyllables(wordsIn(paragraph, encoding));
  return { encoding, syllables: good, share: counted === 0 ? 1 : good / counted };
}

function wordsIn(paragraph: string, encoding: TextEncoding): string[] {
  // « » are quotation marks in Unicode and letters in TCVN3.
  if (encoding === 'unicode') return markedWords(tidy(paragraph).replace(/[«»]/g, ' '));
  const words = markedWords(paragraph).filter((word) => !onlyInUnicode.test(word));
  return words.length === 0 ? [] : codecs[encoding].decode(words.join(' ')).split(' ');
}
