import { isLine, type Letter, type Start, type Token } from './tokens.ts';
import type { Place, Tracking } from './tracking.ts';

/** Where the carets of a line stand, as the number of tokens before each; -1 for one that stands elsewhere. */
export function caretsIn(tokens: readonly Token[], line: string, { carets = [] }: Tracking): number[] {
  return carets.map((caret) => (caret.line === line ? tokensBefore(tokens, 0, caret.offset) : -1));
}

/** The same among the lines of several units. */
export function caretsAmong(tokens: readonly Token[], { carets = [] }: Tracking): number[] {
  return carets.map(({ line, offset }) => {
    const start = tokens.findIndex((token) => token.kind === 'start' && token.unit.id === line);
    return start < 0 || !isLine((tokens[start] as Start).unit) ? -1 : tokensBefore(tokens, start + 1, offset);
  });
}

function tokensBefore(tokens: readonly Token[], from: number, offset: number): number {
  let index = from;
  for (let left = offset; left > 0 && tokens[index]?.kind === 'letter'; index += 1)
    left -= (tokens[index] as Letter).text.length;
  return index;
}

export function tellCarets(
  carets: readonly number[],
  tracking: Tracking,
  line: string,
  placeOf: (caret: number) => Place,
): void {
  carets.forEach((caret, index) => {
    if (tracking.carets?.[index]?.line === line) tracking.onCaret?.(index, placeOf(caret));
  });
}

export function placeAt(tokens: readonly Token[], caret: number): Place | undefined {
  const start = tokens.slice(0, caret).findLastIndex(({ kind }) => kind === 'start');
  const token = tokens[start];
  if (token?.kind !== 'start' || !isLine(token.unit)) return undefined;
  return { line: token.unit.id, offset: sizeOf(tokens.slice(start + 1, caret)) };
}

export function sizeOf(tokens: readonly Token[]): number {
  return tokens.reduce((size, token) => size + (token.kind === 'letter' ? token.text.length : 0), 0);
}
