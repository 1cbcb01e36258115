import { fold } from './fold.ts';

/** Letters that lose no mark in folding and still have an ASCII spelling. */
const asciiSpelling: Readonly<Record<string, string>> = {
  æ: 'ae',
  ł: 'l',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
};

/** Names that Windows keeps for devices, also with an extension: "con" is one of them, and a common word. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

export interface SlugOptions {
  /** What a text without a letter or digit is called; also put before a name that Windows does not allow. */
  readonly fallback: string;
  readonly maxLength?: number;
}

const usualMaxLength = 60;

/**
 * A name for files and links: small ASCII letters, digits and single hyphens, cut between words where it can be. Never
 * empty, and a file can always be called so.
 */
export function slug(text: string, { fallback, maxLength = usualMaxLength }: SlugOptions): string {
  const name = cut(asciiWords(text), maxLength);
  if (name === '') return fallback;
  return reserved.test(name) ? cut(`${fallback}-${name}`, maxLength) : name;
}

function asciiWords(text: string): string {
  return fold(text)
    .replace(/[æłœøßþı]/g, (letter) => asciiSpelling[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function cut(name: string, maxLength: number): string {
  if (name.length <= maxLength) return name;
  const lastWordEnd = name.lastIndexOf('-', maxLength);
  return name.slice(0, lastWordEnd > 0 ? lastWordEnd : maxLength);
}
