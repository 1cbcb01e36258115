import { describe, expect, test } from 'vitest';
import { initials, looksLikePersonName, titleCase } from '#shared/text/names.ts';

describe('looksLikePersonName', () => {
  test.each([
    'XUÂN THƯỞNG',
    'Chí Linh-BBL',
    'T.H',
    'H.Minh',
    'D.KIM THOA',
    'N.TR',
    'L. Hiếu Gia',
    'A Lộc',
    'Nguyễn Thị Hoài An',
    'Thảo',
    'NIÊ THANH',
    'Ho\u0300a',
    ' Lê An ',
  ])('%s could be a byline', (text) => {
    expect(looksLikePersonName(text)).toBe(true);
  });

  test.each([
    'TTXVN',
    'Ảnh: X.T',
    'Lê An, Hồ Nam',
    'Quận 3',
    'Hồ Nam đến xã',
    'THẾ GIỚI',
    'TIN LIÊN QUAN',
    'Theo Hồng Anh',
    'Real Madrid',
    'Nghiệp - Hình',
    'An.',
    'A',
    '',
    'Một Hai Ba Bốn Sáu Bảy',
    'lê an',
    'Đặng Xong?',
  ])('%s could not', (text) => {
    expect(looksLikePersonName(text)).toBe(false);
  });
});

test.each([
  ['XUÂN THƯỞNG', 'X.T'],
  ['Chí Linh-BBL', 'C.L'],
  ['H.Minh', 'H.M'],
  ['đỗ  ánh', 'Đ.Á'],
  ['Thảo', 'T'],
])('a photo by %s is credited to %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});

test.each([
  ['XUÂN THƯỞNG', 'Xuân Thưởng'],
  ['CHÍ LINH-BBL', 'Chí Linh-BBL'],
  ['D.KIM THOA', 'D.Kim Thoa'],
  ['đỗ thị ánh', 'Đỗ Thị Ánh'],
  ['HLam', 'HLam'],
  ['T.H', 'T.H'],
])('%s in title case is %s', (name, expected) => {
  expect(titleCase(name)).toBe(expected);
});
