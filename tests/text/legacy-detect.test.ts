import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLegacy } from '#shared/text/legacy/detect.ts';
import { codecs, legacyEncodings } from '#shared/text/legacy/encodings.ts';
import { syllables } from './vietnamese.ts';

const paragraph = 'Sáng nay, xã Đồng Khởi mở hội nghị bàn việc đắp đê và nạo vét kênh mương.';

describe('detectLegacy', () => {
  test.each(legacyEncodings)('knows a paragraph in %s', (encoding) => {
    expect(detectLegacy(codecs[encoding].encode(paragraph))).toBe(encoding);
  });

  test.each([
    ['XU¢N TH¦ëNG', 'tcvn3'],
    ['céng hoµ x· héi chñ nghÜa viÖt nam', 'tcvn3'],
    ['UÛY BAN NHAÂN DAÂN', 'vni'],
    ['QÑ-UBND ngaøy 3/4', 'vni'],
  ])('knows the heading %s', (line, encoding) => {
    expect(detectLegacy(line)).toBe(encoding);
  });

  test.each([
    paragraph,
    paragraph.toUpperCase(),
    paragraph.normalize('NFD'),
    paragraph.replaceAll(' ', '\u00A0'),
    '«Đập lớn» · Ðảng bộ huyện · 20 °C · 35 m² · Bảo Sơn®',
    'môt',
    'Hà Nội',
    'Thu hồi 1.200 m² đất',
    'Plain English, with “quotes” – and a dash…',
    'Le préfet a visité à Orléans l’école où naquit François Élie Noël.',
    'Grüße aus München: Jörg Müller und Björn Weiß hören schöne Lieder.',
    'El señor Núñez vivió allí más años que José Ibáñez.',
    'Bụi mịn 2,5 µm',
    'Nhö',
    'JOHNSON’S®',
    '§ 5, © 2019, ½ · 3 µm',
    '',
  ])('leaves alone: %s', (line) => {
    expect(detectLegacy(line)).toBe('unicode');
  });

  test('takes no sentence of Unicode syllables for anything else', () => {
    const sentence = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 12 });

    fc.assert(
      fc.property(sentence, (words) => {
        expect(detectLegacy(words.join(' '))).toBe('unicode');
      }),
      { numRuns: 3000 },
    );
  });
});
