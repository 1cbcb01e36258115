import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeskCount } from '#shared/areas/articles.ts';
import { deskPlaces } from '#renderer/features/desk/desk-places.ts';
import { vi as words } from '#renderer/words/vi/vi.ts';

const chain = [
  { id: 'reporter', waiting: 'Bản thảo' },
  { id: 'desk', waiting: 'Chờ biên tập' },
  { id: 'board', waiting: 'Chờ Ban Biên tập duyệt' },
];

function count(name: DeskCount['name'], level: string, articles = 1): DeskCount {
  return { kind: 'story', name, level, articles };
}

/** Titles with their figures, those with nothing left out. */
function told(counts: readonly DeskCount[], myLevel = 'reporter'): string[] {
  return deskPlaces({ chain, counts, myLevel, words })
    .filter(({ articles }) => articles > 0)
    .map(({ title, articles }) => `${title}: ${articles}`);
}

describe('the places of the desk', () => {
  test('come in the order of the chain, references last', () => {
    const reference: DeskCount = { kind: 'reference', name: 'draft', level: 'reporter', articles: 4 };
    const counts = [
      reference,
      count('approved', 'board'),
      count('waiting', 'board', 2),
      count('held', 'desk'),
      count('draft', 'reporter', 3),
      count('waiting', 'desk'),
    ];

    expect(told(counts)).toEqual([
      'Bản thảo: 3',
      'Chờ biên tập: 1',
      'Chờ Ban Biên tập duyệt: 2',
      'Để dành: 1',
      'Đã duyệt: 1',
      'Mọi tin bài: 8',
      'Tư liệu: 4',
    ]);
  });

  test('begin with what waits for the person: for a reporter what came back, for an editor what waits for the level', () => {
    const counts = [count('returned', 'reporter', 2), count('waiting', 'desk', 5)];

    expect(told(counts, 'reporter')[0]).toBe('Chờ tôi xử lý: 2');
    expect(told(counts, 'desk')[0]).toBe('Chờ tôi xử lý: 5');
  });

  test('keep what waits for a level that was taken out of the chain', () => {
    expect(told([count('waiting', 'secretariat')])).toEqual(['Ở cấp duyệt đã bỏ: 1', 'Mọi tin bài: 1']);
  });

  test('hold every story once beside “all” and “mine”', () => {
    const names = fc.constantFrom('draft', 'returned', 'waiting', 'held', 'approved');
    const levels = fc.constantFrom('reporter', 'desk', 'board', 'gone');
    const counts = fc.uniqueArray(fc.tuple(names, levels), { selector: String, maxLength: 12 });

    fc.assert(
      fc.property(counts, (given) => {
        const places = deskPlaces({
          ...{ chain, myLevel: 'desk', words },
          counts: given.map(([name, level]) => count(name, level)),
        });
        const each = places.filter(({ id }) => !['mine', 'all', 'reference'].includes(id));

        expect(each.reduce((sum, { articles }) => sum + articles, 0)).toBe(given.length);
        expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
      }),
    );
  });
});
