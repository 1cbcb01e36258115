import { expect, test } from 'vitest';
import { en } from '#renderer/words/en/en.ts';
import { vi } from '#renderer/words/vi/vi.ts';

test('the English help calls buttons and panels what they are called in an English window', () => {
  const help = JSON.stringify(en.help);
  const english = new Map(stringsOf(en));
  const renamed = stringsOf(vi).filter(([path, text]) => english.get(path) !== text);

  expect(renamed.length).toBeGreaterThan(500);
  expect(renamed.map(([, text]) => text).filter((text) => help.includes(`“${text}”`))).toEqual([]);
});

test('the English help tells as much as the Vietnamese one, topic by topic', () => {
  const counts = ({ topics }: typeof vi.help) =>
    Object.entries(topics).map(([name, { items }]) => [name, items.length]);

  expect(counts(en.help)).toEqual(counts(vi.help));
});

/** Every plain string of a table, by its place there. */
function stringsOf(table: object, path = ''): [path: string, text: string][] {
  return Object.entries(table).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const here = `${path}.${name}`;
    if (typeof value === 'string') return [[here, value]];
    return typeof value === 'object' && value !== null ? stringsOf(value, here) : [];
  });
}
