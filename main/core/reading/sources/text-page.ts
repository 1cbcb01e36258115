import type { PageEncoding } from '#shared/areas/reading.ts';
import { noFacts, plainLine, type Page, type PageLine } from '#core/reading/page.ts';
import { inUnicode } from './legacy.ts';
import { tidyText } from './tidy-lines.ts';
import { unwrapped } from './unwrap.ts';

const underlines: readonly { readonly pattern: RegExp; readonly heading: number }[] = [
  { pattern: /^\s*={4,}\s*$/, heading: 1 },
  { pattern: /^\s*-{4,}\s*$/, heading: 2 },
];
const hashes = /^\s*(#{1,6})\s+(?=\S)/;
const italics = /^\s*([*_])(?![*_\s])(.*[^\s*_])\1\s*$/s;
const bold = /^\s*(\*\*|__)(?!\s)(.*\S)\1\s*$/s;

/** A page saved or pasted as plain text. */
export function textPage(text: string, encoding: PageEncoding): Page {
  const printed = unwrapped(text.split(/\r\n|[\n\r\v\f\u2028\u2029\u0085]/));
  const readable = inUnicode(printed, encoding);
  const lines = textLines(readable.texts, readable.guessed);
  return { lines, facts: noFacts, encoding: readable.encoding, warnings: [] };
}

function textLines(printed: readonly string[], guessed: readonly boolean[]): PageLine[] {
  let tables = 0;
  return printed.flatMap((line, index) => {
    const { text, cells, columns } = tidyText(withoutMarks(line));
    if (text === '') return [];
    const before = printed[index - 1] ?? '';
    if (cells.length > 1 && !before.includes('\t')) tables += 1;
    const known = {
      ...emphasisOf(line),
      heading: headingOf(line, printed[index + 1]),
      apart: before.trim() === '',
      guessed: guessed[index] ?? false,
      columns,
    };
    return [plainLine(text, cells.length > 1 ? { ...known, table: { id: tables, cells } } : known)];
  });
}

function headingOf(line: string, next = ''): number {
  const level = hashes.exec(line)?.[1]?.length ?? 0;
  return level || (underlines.find(({ pattern }) => pattern.test(next))?.heading ?? 0);
}

function emphasisOf(line: string): Pick<PageLine, 'strong' | 'emphasis'> {
  const strong = bold.test(line);
  return { strong, emphasis: !strong && italics.test(line) };
}

/** Takes off the marks with which programs write headings, bold and italics in plain text. */
function withoutMarks(line: string): string {
  return line.replace(hashes, '').replace(bold, '$2').replace(italics, '$2');
}
