import { describe, expect, test } from 'vitest';
import { isSyllable, syllableShare } from '#shared/text/syllable.ts';
import { toNewStyle } from '#shared/text/tone-style.ts';
import { syllables } from './vietnamese.ts';

describe('the grammar of syllables', () => {
  test('it makes 17,490 different syllables', () => {
    expect([syllables.length, new Set(syllables).size]).toEqual([17_490, 17_490]);
  });

  test.each(
    'ỷ yêu yểng gì gìn giếng giữa quý quốc quyết quỳnh khuỷu khuya thuở nguệch ngoằn ngoẻo xoong soóc nghiêng ươm'.split(
      ' ',
    ),
  )('%s is well formed', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each(
    'nghành nguời ngiệm xuât cát̀ cảt qủa hòang vơí tÕ kà ce ghà ngế iêu kuê cuyên zô đặtj ăn1 HĐND'.split(
      ' ',
    ),
  )('%s is not', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  test('both tone styles, capitals and decomposed letters are well formed', () => {
    const forms = syllables.flatMap((syllable) => [
      toNewStyle(syllable),
      syllable.toUpperCase(),
      syllable.charAt(0).toUpperCase() + syllable.slice(1),
      syllable.normalize('NFD'),
    ]);

    expect(forms.filter((form) => !isSyllable(form))).toEqual([]);
  });

  test('common one-word loans pass', () => {
    expect(['ôtô', 'nitơ', 'Đắk', 'Kạn', 'vôlăng'].map(isSyllable)).toEqual([true, true, true, true, false]);
  });
});

describe('syllableShare', () => {
  test.each([
    ['Tổ hợp tác Đồng Khởi thu hoạch lúa sớm.', 1],
    ['UBND, HĐND, VĐV: 500 đ một lượt', 1],
    ['C«ng an huyÖn', 0],
    ['Cô José đến', 2 / 3],
    ['Hello world', 0],
    ['', 0],
  ])('%s', (text, share) => {
    expect(syllableShare(text)).toBe(share);
  });
});
