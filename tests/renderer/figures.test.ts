import { expect, test } from 'vitest';
import { en } from '#renderer/words/en/en.ts';
import { vi } from '#renderer/words/vi/vi.ts';

/** What can be counted in thousands, each behind its figure. */
const counted =
  /14000 (?:(?:tin )?bài|ảnh|tư liệu|tệp|mục|trang|việc|góp ý|chỗ|articles|photos|references|files|entries|pages|things|notes|places|changes)/;

/** Given as text, with a plus where there are more. */
const isGivenAsText = (name: string) => name === 'desk.found';

/** What every sentence of the table says of fourteen thousand. */
function saidOfMany(words: unknown, name = ''): [name: string, said: string][] {
  if (typeof words === 'function') return [[name, said(words)]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => saidOfMany(value, name ? `${name}.${key}` : key));
}

/** Nothing where it is about something else than figures. */
function said(sentence: Function): string {
  try {
    return String(sentence(...Array.from({ length: sentence.length }, () => 14_000)));
  } catch {
    return '';
  }
}

for (const [language, table] of Object.entries({ vi, en }))
  test(`the thousands of a figure stand apart in every sentence (${language})`, () => {
    const wrong = saidOfMany(table).filter(
      ([name, sentence]) => counted.test(sentence) && !isGivenAsText(name),
    );

    expect(wrong).toEqual([]);
  });

test('a title with a figure is written as its language writes it', () => {
  expect(vi.signoff.manyTitle(14_000)).toBe('Chuyển khâu 14.000 tin bài');
  expect(en.signoff.manyTitle(14_000)).toBe('Move 14,000 articles');
});
