import { describe, expect, test } from 'vitest';
import { changesIn, planOf } from '#renderer/features/photos/caption-draft.ts';
import { storedTime } from '#renderer/features/photos/photo-dates.ts';
import { emptyTexts, storedWords, textsOf } from '#renderer/features/photos/photo-field-texts.ts';
import type { DeskPhoto } from '#shared/areas/photo-desk.ts';
import { AssetId } from '#shared/ids.ts';
import { storedDay } from '#renderer/words/typed-day.ts';

const boat: DeskPhoto = {
  asset: {
    ...{ id: AssetId.parse('a'.repeat(64)), name: 'DSC_0001.JPG', mediaType: 'image/jpeg', size: 1 },
    ...{ width: 3, height: 2, addedAt: '2026-11-20T01:00:00.000Z' },
  },
  words: {
    ...{ headline: '', caption: 'Đò ngang sớm', byline: 'Lê Vân An', credit: '', place: 'Cái Sơn' },
    ...{ takenAt: '2026-11-20T07:30', copyright: '', keywords: ['đò'], people: ['ông Sáu', 'chị Năm'] },
  },
  ...{ own: [], rating: 0, articles: 0 },
};

describe('captions for several photos', () => {
  test('leave alone whatever no field was filled for', () => {
    expect(changesIn([planOf({ template: undefined, texts: emptyTexts }, boat)])).toEqual([]);
  });

  test('take the place of what was there, and nothing else', () => {
    const texts = { ...emptyTexts, credit: 'X.T', people: ' bà Tư ; ' };

    expect(changesIn([planOf({ template: undefined, texts }, boat)])).toEqual([
      { id: boat.asset.id, words: { credit: 'X.T', people: ['bà Tư'] } },
    ]);
  });

  test('are made of the template and each photo’s own words, where none were written for all', () => {
    const template = '{nơi}, {ngày}: …';

    expect(planOf({ template, texts: emptyTexts }, boat)).toMatchObject({
      caption: 'Cái Sơn, 20/11/2026: Đò ngang sớm',
      missing: [],
    });
    expect(
      planOf({ template, texts: { ...emptyTexts, caption: 'Nước ròng', place: 'Vĩnh Lợi' } }, boat).words,
    ).toEqual({ caption: 'Vĩnh Lợi, 20/11/2026: Nước ròng', place: 'Vĩnh Lợi' });
  });
});

describe('fields', () => {
  test('say what is stored, and store what they say', () => {
    const { copyright: _, ...words } = boat.words;

    expect(textsOf(words)).toMatchObject({ takenAt: '07:30 20/11/2026', people: 'ông Sáu; chị Năm' });
    expect(storedWords(textsOf(words))).toEqual({
      ...{ caption: 'Đò ngang sớm', byline: 'Lê Vân An', place: 'Cái Sơn', takenAt: '2026-11-20T07:30' },
      ...{ keywords: ['đò'], people: ['ông Sáu', 'chị Năm'] },
    });
  });

  test.each([
    ['20/11/2026', '2026-11-20'],
    ['2-9-2026', '2026-09-02'],
    ['31/2/2026', undefined],
    ['99/99/2026', undefined],
    ['20/11', undefined],
    ['hôm qua', undefined],
  ])('read %s as a day', (written, stored) => {
    expect(storedDay(written)).toBe(stored);
  });

  test.each([
    ['07:30 20/11/2026', '2026-11-20T07:30'],
    ['7g05 20/11/2026', '2026-11-20T07:05'],
    ['20/11/2026', '2026-11-20'],
    ['25:00 20/11/2026', undefined],
  ])('read %s as a time', (written, stored) => {
    expect(storedTime(written)).toBe(stored);
  });
});
