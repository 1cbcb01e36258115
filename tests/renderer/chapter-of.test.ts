import { expect, test } from 'vitest';
import { chapterOf } from '#renderer/features/help/chapter-of.ts';

const chainOf = (levels: number) => Array.from({ length: levels }, (_, rank) => ({ rank }));
const chapters = (levels: number) => chainOf(levels).map((level) => chapterOf(level, chainOf(levels)));

test('the help begins with the chapter of one’s own level, however many levels a newsroom has', () => {
  expect(chapters(2)).toEqual(['reporter', 'board']);
  expect(chapters(3)).toEqual(['reporter', 'deskEditor', 'board']);
  expect(chapters(4)).toEqual(['reporter', 'deskEditor', 'secretariat', 'board']);
  expect(chapters(5)).toEqual(['reporter', 'deskEditor', 'deskEditor', 'secretariat', 'board']);
});
