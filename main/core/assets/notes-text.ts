import { decodeLines } from '#shared/text/legacy/decode.ts';
import { tidy, tidyLine } from '#shared/text/nfc.ts';

/** Longer than any caption a person wrote; a file may claim anything. */
const longestText = 5000;

/** Text of one line, as a name or a headline. */
export function lineOf(text: string): string {
  return tidyLine(text.slice(0, longestText));
}

/** Text that may have paragraphs. */
export function paragraphsOf(text: string): string {
  return tidy(text.slice(0, longestText)).trim();
}

/**
 * Bytes of an IIM or EXIF text, whatever their file says of them: UTF-8 where they are valid UTF-8, with the marker 1:90
 * or without; else a Windows code page, or what was typed in it with the fonts from before Unicode. Some programs end a
 * text with zeros.
 */
export function decodeNote(bytes: Uint8Array): string {
  return (utf8(bytes) ?? windowsText(bytes)).replace(/\0+$/, '');
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const anyTone = new RegExp(tone, 'g');
const toneOnVowel = new RegExp(`[aeiouyăâêôơư]${tone}`, 'giu');

/** Code page 1258 writes a tone as a byte after its vowel, and nothing else does so regularly. */
function windowsText(bytes: Uint8Array): string {
  const vietnamese = new TextDecoder('windows-1258').decode(bytes);
  const tones = vietnamese.match(anyTone)?.length ?? 0;
  const onVowels = vietnamese.match(toneOnVowel)?.length ?? 0;
  return tones > 0 && onVowels === tones
    ? vietnamese
    : typedText(new TextDecoder('windows-1252').decode(bytes));
}

/** TCVN3 and VNI are bytes of a Western Windows, shown as Vietnamese by their fonts. */
function typedText(asShown: string): string {
  return decodeLines(asShown.split('\n')).lines.join('\n');
}
