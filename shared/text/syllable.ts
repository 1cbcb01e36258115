import { markedWords } from './marked-words.ts';
import { nfc } from './nfc.ts';
import { toNewStyle } from './tone-style.ts';
import { toneMarks } from './tones.ts';

/*
 * The grammar of the written syllable: initial, rime, tone. It is a grammar and not a list of words, so it also
 * accepts syllables that nobody has used yet.
 */

const initials = ['', ...words('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x')];

const rimes = words(`
  a ac ach ai am an ang anh ao ap at au ay   ăc ăm ăn ăng ăp ăt   âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et   ê êch êm ên êng ênh êp êt êu
  i ia ich im in inh ip it iu   iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot   ooc oong   ô ôc ôi ôm ôn ông ôp ôt   ơ ơi ơm ơn ơp ơt
  oa oac oach oai oam oan oang oanh oao oap oat oay   oăc oăm oăn oăng oăt   oe oem oen oeo oet
  u ua uc ui um un ung up ut   uôc uôi uôm uôn uông uôt
  uân uâng uât uây   uê uêch uênh uêu   uơ   uy uya uych uyn uynh uyp uyt uyu uyên uyêt
  ư ưa ưc ưi ưm ưn ưng ưt ưu   ươc ươi ươm ươn ương ươp ươt ươu`);

/** How the spelling of an initial restricts the rime: k gh ngh before e ê i, and no c before a rounded glide. */
const rimesAllowedAfter: Readonly<Record<string, RegExp>> = {
  '': /^(?!iê)/,
  c: /^(?![eêi]|o[aăe]|u[âêyơ])/,
  g: /^(?![eêi])/,
  gh: /^[eêi]/,
  gi: /^(?!i)/,
  k: /^[eêi]/,
  ng: /^(?![eêi])/,
  ngh: /^[eêi]/,
};

/** qu has rimes of its own, y stands after few initials, and gi swallows an i: gì, gìn, giếng, giết. */
const furtherRimes: readonly (readonly [initials: string[], rimes: string[]])[] = [
  [[''], words('y yêm yên yêng yêt yêu')],
  [words('h k l m n s t th v x'), ['y']],
  [['g'], words('i in iêc')],
  [
    ['qu'],
    words(`
      a ac ach ai am an ang anh ao ap at au ay   ăc ăm ăn ăng ăp ăt   âc ân âng ât âu ây
      e en eng eo ep et   ê êch ên ênh êt êu   i ia ich in it iu   ôc   ơ ơi ơn ơt
      y ych yn ynh yt yu yên yêt`),
  ],
];

/** Loans and names from the country's other languages that are written as one word outside the grammar. */
const loans = words(`
  amôn apatít axít ăngten balô bêtông café capô caribê crôm điêzen đăk đắk đôla êkip êkíp hécta hoócmôn kạn kilômét
  kông kpă krông lăk lắk magiê mátxcơva mêtan môtô niê nitơ ôliu ôtô ôxy ôzôn sơmi urê vectơ`);

const allTones = ['', ...toneMarks];

/** A rime that ends in a stop has only sắc and nặng. */
const stop = /(?:c|ch|p|t)$/;
const tonesOfStops = allTones.slice(-2);

const abbreviation = /^[A-ZĐƠƯ]+$|^đ$/;

const markedCapitalAfterSmall = /[a-z].*(?![A-Z])\p{Lu}/u;

let wellFormed: ReadonlySet<string> | undefined;

/** Every well-formed syllable once, in small letters and old tone style (hòa). */
export function* allSyllables(): Generator<string> {
  for (const [initial, rime] of tonelessSyllables()) {
    for (const tone of stop.test(rime) ? tonesOfStops : allTones) yield initial + withTone(rime, tone);
  }
}

/**
 * Whether the word is well formed, in either tone style. Common one-word loans (ôtô) also pass; a marked capital after
 * a small letter ("tÕ") does not, which is how text in an old encoding often looks.
 */
export function isSyllable(word: string): boolean {
  wellFormed ??= new Set(
    [...allSyllables()].flatMap((syllable) => [syllable, toNewStyle(syllable)]).concat(loans),
  );
  const composed = nfc(word);
  const small = composed.toLowerCase();
  return wellFormed.has(small) && (small === composed || !markedCapitalAfterSmall.test(composed));
}

/**
 * How much of a text is Vietnamese in Unicode, from 0 to 1: the share of well-formed syllables among its words.
 *
 * Only words with a mark count, because plain ASCII looks the same in every encoding and may be any language. The
 * abbreviations among them (HĐND, 500 đ) do not count either. A text without a word that counts has the share 0.
 */
export function syllableShare(text: string): number {
  const { good, counted } = countSyllables(markedWords(text));
  return counted === 0 ? 0 : good / counted;
}

export interface SyllableCount {
  readonly good: number;
  readonly counted: number;
}

/** The two figures behind `syllableShare`, for words already taken apart. */
export function countSyllables(candidates: readonly string[]): SyllableCount {
  const good = candidates.filter(isSyllable).length;
  const abbreviations = candidates.filter((word) => abbreviation.test(word) && !isSyllable(word)).length;
  return { good, counted: candidates.length - abbreviations };
}

function* tonelessSyllables(): Generator<readonly [initial: string, rime: string]> {
  for (const initial of initials) {
    for (const rime of rimes) if (rimesAllowedAfter[initial]?.test(rime) ?? true) yield [initial, rime];
  }
  for (const [someInitials, someRimes] of furtherRimes) {
    for (const initial of someInitials) for (const rime of someRimes) yield [initial, rime];
  }
}

function withTone(rime: string, tone: string): string {
  const end = tonePosition(rime) + 1;
  return nfc(rime.slice(0, end) + tone) + rime.slice(end);
}

/** On ă â ê ô ơ ư, the last of them; else on the second vowel where another letter follows, and the first where none. */
function tonePosition(rime: string): number {
  const own = rime.search(/[ăâêôơư][^ăâêôơư]*$/);
  if (own >= 0) return own;
  return /^[aeiouy]{2}./.test(rime) ? 1 : 0;
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
