import { expect, test } from 'vitest';
import { mentionable, mentionTyped } from '#renderer/features/notes/mention-typed.ts';

test('an @ asks for a level only at the beginning of a word, up to the caret', () => {
  expect(mentionTyped('@', 1)).toEqual({ start: 0, typed: '' });
  expect(mentionTyped('Nhờ\n@thư xem', 8)).toEqual({ start: 4, typed: 'thư' });
  expect(mentionTyped('gửi toasoan@bensong.vn', 22)).toBe(null);
  expect(mentionTyped('@thư ký', 7)).toBe(null);
});

test('a level is found by the beginning of any word of its name, with its marks or without', () => {
  const chain = [{ title: 'Thư ký tòa soạn' }, { title: 'Ban Biên tập' }];

  expect(mentionable(chain, '')).toEqual(chain);
  expect(mentionable(chain, 'BIEN')).toEqual([{ title: 'Ban Biên tập' }]);
  expect(mentionable(chain, 'tòa')).toEqual([{ title: 'Thư ký tòa soạn' }]);
  expect(mentionable(chain, 'gà')).toEqual([]);
});
