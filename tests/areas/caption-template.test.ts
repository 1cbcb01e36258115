import { describe, expect, test } from 'vitest';
import { fillTemplate, refillTemplate } from '#shared/areas/caption-template.ts';

const words = {
  headline: 'Mùa lưới',
  caption: '',
  byline: 'Lê Vân An',
  credit: 'Báo Ấp Bắc',
  place: 'Vàm Cái Sơn',
  takenAt: '2026-11-20T07:30',
  copyright: '',
  keywords: [],
  people: ['ông Sáu', 'chị Năm Lài'],
};
const unknown = { ...words, place: '', takenAt: '', people: [] };

describe('a caption from a template', () => {
  test.each([
    ['{nơi}, {ngày}: …', 'Vàm Cái Sơn, 20/11/2026: Chuyến đò sớm.'],
    ['… [Từ trái sang: {người}.]', 'Chuyến đò sớm. Từ trái sang: ông Sáu, chị Năm Lài.'],
    ['{giờ} {ngày}, {tít}. Ảnh: {tác giả}/{nguồn}', '07:30 20/11/2026, Mùa lưới. Ảnh: Lê Vân An/Báo Ấp Bắc'],
    ['{ NƠI }: …', 'Vàm Cái Sơn: Chuyến đò sớm.'],
  ])('%s', (template, text) => {
    expect(fillTemplate(template, words, 'Chuyến đò sớm.')).toEqual({ text, missing: [] });
  });

  test('leaves out what is not known with the sign that parted it, and says so', () => {
    expect(fillTemplate('{nơi}, {ngày}: …', unknown, 'Chuyến đò sớm.')).toEqual({
      text: 'Chuyến đò sớm.',
      missing: ['nơi', 'ngày'],
    });
    expect(fillTemplate('{nơi}, {ngày}: …', { ...words, place: '' }, 'Chuyến đò sớm.').text).toBe(
      '20/11/2026: Chuyến đò sớm.',
    );
    expect(fillTemplate('{nơi}, {ngày}: …', { ...words, takenAt: '' }, 'Chuyến đò sớm.').text).toBe(
      'Vàm Cái Sơn: Chuyến đò sớm.',
    );
  });

  test('leaves out what stands in square brackets where a place in it is not known', () => {
    expect(fillTemplate('… [Từ trái sang: {người}.]', unknown, 'Chuyến đò sớm.')).toEqual({
      text: 'Chuyến đò sớm.',
      missing: ['người'],
    });
  });

  test('ends where nothing is written of the photo yet', () => {
    expect(fillTemplate('{nơi}, {ngày}: …', words, '').text).toBe('Vàm Cái Sơn, 20/11/2026');
  });

  test('keeps a place that nobody knows as it is written', () => {
    expect(fillTemplate('{chuyên mục}: …', words, 'Đò.').text).toBe('{chuyên mục}: Đò.');
  });
});

describe('a caption that is in the template already', () => {
  const templates = [
    '{nơi}, {ngày}: …',
    '… [Từ trái sang: {người}.]',
    '{nơi}: …. Ảnh: {tác giả}',
    '{nơi}: ….',
    '{tít}',
  ];

  test.each(templates)('is not put into it twice: %s', (template) => {
    const once = fillTemplate(template, words, 'Chuyến đò sớm').text;

    expect(refillTemplate(template, words, { written: once, before: words }).text).toBe(once);
  });

  test('gets the place that is known now in place of the one it had', () => {
    const once = fillTemplate('{nơi}, {ngày}: …', words, 'Chuyến đò sớm.').text;
    const moved = { ...words, place: 'Bến Cái Nứa' };

    expect(refillTemplate('{nơi}, {ngày}: …', moved, { written: once, before: words }).text).toBe(
      'Bến Cái Nứa, 20/11/2026: Chuyến đò sớm.',
    );
  });

  test('is only that where it begins and ends with all of it', () => {
    const other = { written: 'Vàm Cái Sơn sáng nay.', before: words };

    expect(refillTemplate('{nơi}, {ngày}: …', words, other).text).toBe(
      'Vàm Cái Sơn, 20/11/2026: Vàm Cái Sơn sáng nay.',
    );
  });
});
