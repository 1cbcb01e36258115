import { bulletPatterns } from '#core/reading/rules/blocks.ts';
import { linesWhile, type Found, type Surroundings } from './found.ts';
import type { Line } from './line.ts';

/** Entries of a list: what the markup calls so, or two or more lines in a row that open with the same mark. */
export function readList(line: Line, around: Surroundings): Found | null {
  return markedUp(line, around) ?? bulleted(line, around);
}

function markedUp(line: Line, around: Surroundings): Found | null {
  const { list } = line;
  if (!list || around.isInterview) return null;
  const lines = linesWhile(around, (other) => other.list?.id === list.id && !other.picture);
  return lines.length > 0 ? found(lines, list.ordered) : null;
}

function bulleted(line: Line, around: Surroundings): Found | null {
  const bullet = bulletPatterns.find(({ mark }) => mark.test(line.text));
  if (!bullet || around.isInterview) return null;
  const lines = linesWhile(
    around,
    (other) => bullet.mark.test(other.text) && other.heading === 0 && !other.picture,
  );
  return lines.length >= 2 ? found(lines, bullet.ordered) : null;
}

function found(lines: readonly Line[], ordered: boolean): Found {
  const items = lines.map(({ text }) => withoutBullet(text));
  return { block: { type: 'list', text: items.join('\n'), ordered, items }, lines };
}

/** An entry without the mark that it opens with. */
export function withoutBullet(text: string): string {
  const bullet = bulletPatterns.find(({ mark }) => mark.test(text));
  return bullet ? text.replace(bullet.mark, '') : text;
}
