import type { PageEncoding } from '#shared/areas/reading.ts';
import { refused } from './file-kind.ts';

/** Text as its bytes read, not yet tidied: legacy Vietnamese fonts still show as Western letters. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Extract<
    PageEncoding,
    'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252'
  >;
}

const byteOrderMarks: readonly {
  readonly mark: readonly number[];
  readonly encoding: DecodedText['encoding'];
}[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * Bytes to text: by byte order mark, by the zero halves of UTF-16, as UTF-8 where they read so, as was `declared`, else as
 * Windows text. What was declared counts only where the bytes do not say otherwise.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): DecodedText {
  const encoding = encodingOf(bytes, declared);
  const text = new TextDecoder(encoding).decode(bytes);
  if (looksBinary(text))
    throw refused('Tệp này không phải văn bản. Hãy chọn tệp .txt, .html, .mht, .docx hoặc .doc.');
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array, declared: string | undefined): DecodedText['encoding'] {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked.encoding;
  return (
    halvesOfUtf16(bytes) ?? (readsAsUtf8(bytes) ? 'utf-8' : (trusted(bytes, declared) ?? windowsPage(bytes)))
  );
}

/** What says "Western" is often a page in an older Vietnamese font: that is looked at, not believed. */
function trusted(bytes: Uint8Array, declared: string | undefined): DecodedText['encoding'] | undefined {
  const name = encodingNamed(declared);
  if (name === 'windows-1258') return name;
  return (name === 'utf-16le' || name === 'utf-16be') && bytes.includes(0) ? name : undefined;
}

function encodingNamed(name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : new TextDecoder(name).encoding;
  } catch {
    return undefined; // No such encoding.
  }
}

/** Spaces and line ends, half of them zero, betray UTF-16 without a mark. */
function halvesOfUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4000);
  let evenZeros = 0;
  let oddZeros = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) evenZeros++;
    else oddZeros++;
  });
  const enough = sample.length / 10;
  if (oddZeros > enough && evenZeros < oddZeros / 10) return 'utf-16le';
  return evenZeros > enough && oddZeros < evenZeros / 10 ? 'utf-16be' : undefined;
}

/** A file that was cut off in a letter, or has a few strange bytes, is still read as what all the others are. */
function readsAsUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  if (broken === 0) return true;
  const whole = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return whole > broken * 10;
}

/**
 * Code page 1258 writes a tone as a byte after its vowel (CC huyền, D2 hỏi, DE ngã, EC sắc, F2 nặng). In the older
 * fonts, which programs show as 1252, those bytes do not follow a vowel so regularly.
 */
function windowsPage(bytes: Uint8Array): 'windows-1258' | 'windows-1252' {
  const text = new TextDecoder('windows-1258').decode(bytes);
  const tones = text.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0;
  const onVowels = text.match(/[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323]/giu)?.length ?? 0;
  return tones > 3 && onVowels > tones * 0.9 ? 'windows-1258' : 'windows-1252';
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const strange = sample.match(/[\0-\x08\x0E-\x1A\x1C-\x1F\uFFFD\uFFFE\uFFFF\uE000-\uF8FF]/g)?.length ?? 0;
  return strange > sample.length * 0.02;
}
