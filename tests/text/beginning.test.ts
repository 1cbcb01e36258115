import { expect, test } from 'vitest';
import { beginning } from '#shared/text/beginning.ts';

test('a short text is quoted whole, and of a long one whole words, with a sign that it goes on', () => {
  expect(beginning('Từ sáng sớm', 11)).toBe('Từ sáng sớm');
  expect(beginning('Từ sáng sớm', 10)).toBe('Từ sáng…');
  expect(beginning('Từ sáng sớm', 8)).toBe('Từ sáng…');
  expect(beginning('Từ sáng sớm', 7)).toBe('Từ sáng…');
  expect(beginning('https://baoquehuong.example', 8)).toBe('https://…');
});
