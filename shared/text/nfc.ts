import { charOfByte } from './legacy/windows-1252.ts';

/** Composed form (NFC): the only form in which text is stored, compared and counted. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** Everything the rules below might change, in one class: most texts hold none of it and pass untouched. */
const suspicious =
  /[\0-\x08\x0B-\x1F\x7F-\xA0\xAD\xD0\xF0\u0189\u1680\u180E\u2000-\u2011\u2028-\u202F\u205F-\u206F\u3000\uFEFF\uFFF9-\uFFFC\uFFFE\uFFFF]/;

/** Applied in this order. A control character left in would make every XML export invalid. */
const houseRules: readonly (readonly [found: RegExp, written: (found: string) => string])[] = [
  // Windows punctuation that some program took for Latin-1 on its way here.
  [/[\x80-\x9F]/g, (char) => charOfByte(char.charCodeAt(0))],
  [/\r\n?|[\v\f\u2028\u2029]/g, () => '\n'],
  [/[\xA0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, () => ' '],
  [/[\u2010\u2011]/g, () => '-'],
  [/[\0-\x08\x0E-\x1F\x7F-\x9F\xAD\u180E\u200B\u200C\u200E\u200F\u202A-\u202E]/g, () => ''],
  [/[\u2060-\u206F\uFEFF\uFFF9-\uFFFC\uFFFE\uFFFF]/g, () => ''],
  [
    /(?<!\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu,
    () => '',
  ],
];

/**
 * The one door for text from outside, to be run after legacy decoding: the soft hyphen it drops is "ư" in TCVN3.
 *
 * Gives NFC; one kind of line end, space and hyphen (a no-break space becomes a plain one, also before a unit, since
 * lines are broken on the page and not in the copy); no invisible or control characters, except the joiner inside an
 * emoji; Đ where its Icelandic look-alike Ð was typed in a Vietnamese word. Tabs stay. Tidy text comes back unchanged.
 */
export function tidy(text: string): string {
  const wellFormed = text.toWellFormed();
  if (!suspicious.test(wellFormed)) return nfc(wellFormed);
  const clean = houseRules.reduce((current, [found, written]) => current.replace(found, written), wellFormed);
  return nfc(clean).replace(/[\p{L}\p{M}]*[ÐðƉ][\p{L}\p{M}]*/gu, withVietnameseD);
}

/** Tidies a text that stands on one line, such as a headline or a name: single spaces, none at the ends. */
export function tidyLine(text: string): string {
  return tidy(text).replace(/\s+/g, ' ').trim();
}

// Icelandic, the only other living user of ð besides Faroese, never begins a word with it.
const startsWithD = /^Đ[a-eg-ik-vxyà-ãèéêìíò-õùúýăĩũơưạ-ỹ]*$/iu;
const abbreviationWithD = /^[A-ZĐ]{2,6}$/;
const onlyInVietnamese = /[ăđơưẠ-ỹ]/iu;

function withVietnameseD(word: string): string {
  const mapped = word.replace(/[ÐƉ]/g, 'Đ').replace(/ð/g, 'đ');
  const vietnamese =
    startsWithD.test(mapped) || abbreviationWithD.test(mapped) || onlyInVietnamese.test(word);
  return vietnamese ? mapped : word;
}
