import { describe, expect, test } from 'vitest';
import { creditedTo, creditOffers } from '#renderer/features/photos/credit-offers.ts';
import { EntryId } from '#shared/ids.ts';
import { byline } from '#tests/support/builders.ts';

const an = EntryId.parse('le-van-an');
const people = [{ id: an, shortForms: ['V.A', 'H.T'] }];

describe('the credits that the authors of an article bring', () => {
  test('are their own short forms or the initials of their names, who took the photos first', () => {
    const bylines = [
      byline('XUÂN THƯỞNG'),
      byline('HOÀI THƯ', 'photographer', { person: an }),
      byline('Xuân Thu', 'compiler'),
      byline('Hà Thu', 'source'),
    ];

    expect(creditOffers(bylines, people)).toEqual([
      { credit: 'H.T', penName: 'HOÀI THƯ' },
      { credit: 'X.T', penName: 'XUÂN THƯỞNG' },
    ]);
  });
});

describe('initials under a photo', () => {
  test.each([
    ['X.T', 'XUÂN THƯỞNG'],
    ['Ảnh: X.T.', 'XUÂN THƯỞNG'],
    ['v.a', 'HOÀI THƯ'],
    ['Q.B', undefined],
    ['', undefined],
  ])('“%s” are of %s', (credit, penName) => {
    const bylines = [byline('XUÂN THƯỞNG'), byline('HOÀI THƯ', 'writer', { person: an })];

    expect(creditedTo(credit, bylines, people)).toBe(penName);
  });
});
