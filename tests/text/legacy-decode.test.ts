import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLine, decodeLines, decodePieces } from '#shared/text/legacy/decode.ts';
import { legacyEncodings } from '#shared/text/legacy/encodings.ts';
import { toTcvn3 } from '#shared/text/legacy/tcvn3.ts';
import { toVni } from '#shared/text/legacy/vni.ts';

describe('decodeLines', () => {
  test('a line too short to tell follows the lines around it', () => {
    const lines = [
      'Đồng chí Lê An dự hội nghị.',
      'Ghi chú',
      '',
      'Số: 12/QĐ-UB',
      'Cuộc họp kết thúc trước giờ nghỉ.',
    ];

    expect(decodeLines(lines.map(toTcvn3))).toEqual({
      lines,
      encodings: ['tcvn3', 'tcvn3', 'unicode', 'tcvn3', 'tcvn3'],
      doubtful: [false, false, false, false, false],
    });
  });

  test('each paragraph of a mixed document is read in its own encoding', () => {
    const lines = ['Nhà máy nước Cây Gòn', 'đã chạy thử hai tuần nay.', 'Nước về tới ấp cuối xã.'];

    expect(decodeLines([toTcvn3(lines[0]!), toVni(lines[1]!), lines[2]!])).toEqual({
      lines,
      encodings: ['tcvn3', 'vni', 'unicode'],
      doubtful: [false, false, false],
    });
  });

  test('a short line between two encodings is read as the one before it and doubtful', () => {
    const reading = decodeLines([toTcvn3('Đường đã thông.'), toTcvn3('Bộ'), toVni('Đường đã thông.')]);

    expect(reading).toEqual({
      lines: ['Đường đã thông.', 'Bộ', 'Đường đã thông.'],
      encodings: ['tcvn3', 'tcvn3', 'vni'],
      doubtful: [false, true, false],
    });
  });

  test('a line that two encodings read equally well follows the lines around it', () => {
    const lines = ['Chị kể về con đường mới.', 'Phan Tư', 'ĐT: 0900', 'Xe đã chạy từ sáng.'];

    expect(decodeLines(lines.map(toVni))).toEqual({
      lines,
      encodings: ['vni', 'vni', 'vni', 'vni'],
      doubtful: [false, false, false, false],
    });
  });

  test('a short line that only reads well as it is stays so', () => {
    const reading = decodeLines([
      toTcvn3('Đường đã thông.'),
      'Lê Thị Bé Năm',
      'café',
      'đã có',
      toTcvn3('Xe đã chạy.'),
    ]);

    expect(reading).toEqual({
      lines: ['Đường đã thông.', 'Lê Thị Bé Năm', 'café', 'đã có', 'Xe đã chạy.'],
      encodings: ['tcvn3', 'unicode', 'unicode', 'unicode', 'tcvn3'],
      doubtful: [false, false, false, false, false],
    });
  });

  test('Unicode and English lines come back as they are', () => {
    const lines = ['Ðại hội  Đảng bộ', '', 'môt', 'Hello – “world”', 'Bé', 'JOHNSON’S® 12 m²'];

    expect(decodeLines(lines)).toEqual({
      lines,
      encodings: lines.map(() => 'unicode'),
      doubtful: lines.map(() => false),
    });
  });

  test('a headline alone is read when it can be nothing else', () => {
    expect(decodeLines([toTcvn3('Họp báo về cầu mới')])).toEqual({
      lines: ['Họp báo về cầu mới'],
      encodings: ['tcvn3'],
      doubtful: [false],
    });
  });

  test('no lines give no lines', () => {
    expect(decodeLines([])).toEqual({ lines: [], encodings: [], doubtful: [] });
  });
});

describe('decodeLine', () => {
  test.each([
    ['XUÂN THƯỞNG', 'XUÂN THƯỞNG'],
    ['PHẦN THỨ NHẤT: Kế hoạch chung', 'PHẦN THỨ NHẤT: Kế hoạch chung'],
    ['XÃ VIÊN', 'XÃ VIÊN'],
    ['Ủy ban nhân dân họp. Ở xã, ấp nào cũng có người.', 'Ủy ban nhân dân họp. Ở xã, ấp nào cũng có người.'],
    ['“Ấp tôi có điện rồi!” Ông cười.', '“Ấp tôi có điện rồi!” Ông cười.'],
  ])('TCVN3 gets its toned capitals back, and a person is asked to look: %s', (text, expected) => {
    expect(decodeLine(toTcvn3(text), 'tcvn3')).toEqual({ text: expected, doubtful: true });
  });

  test.each([
    'Số: 12/QĐ-UBND',
    'Bộ Y Tế',
    'đ) Hộ nghèo; ở các xã, v.v. ở mọi nơi',
    'Hộp thư TP. Ấp'.replace('Ấp', 'ấp'),
    '- ấp Bến Đò',
  ])('TCVN3 leaves small letters where nothing gives a capital away: %s', (text) => {
    expect(decodeLine(toTcvn3(text), 'tcvn3').text).toBe(text);
  });

  test('a TCVN3 line without any capital is doubtful, since its font may have drawn capitals', () => {
    expect(decodeLine(toTcvn3('quyết định của bộ trưởng'), 'tcvn3')).toEqual({
      text: 'quyết định của bộ trưởng',
      doubtful: true,
    });
  });

  test('a bullet, a minus and a word in Unicode among TCVN3 are kept', () => {
    expect(decodeLine('· 5 \u2212 3: ®ång chÝ Đạt', 'tcvn3').text).toBe('· 5 \u2212 3: đồng chí Đạt');
  });
});

describe('decodePieces', () => {
  test('what begins in the middle of a line is no beginning of a sentence', () => {
    const pieces = ['Bà con ', 'ở', ' xã Hòa Trung'];

    expect(decodePieces(pieces.map(toTcvn3), 'tcvn3')).toEqual(pieces);
  });

  test('a letter that is cut in two stands in the piece in which it begins', () => {
    expect(decodePieces(['Nöô', 'ùc leâ', 'n'], 'vni')).toEqual(['Nướ', 'c lê', 'n']);
    expect(decodePieces(['bô', 'ø', ' bao'], 'vni')).toEqual(['bờ', '', ' bao']);
  });

  test('pieces make the line that the whole of it makes, wherever it is cut', () => {
    const letter = fc.constantFrom(...'aeouyôöøûõùïâàåãáäêèúüéëñìæTN.·¹®µ 0');
    const pieces = fc.array(fc.string({ unit: letter, maxLength: 5 }));
    fc.assert(
      fc.property(fc.constantFrom(...legacyEncodings), pieces, (encoding, cut) => {
        const read = decodePieces(cut, encoding);

        expect(read).toHaveLength(cut.length);
        expect(read.join('')).toBe(decodeLine(cut.join(''), encoding).text);
      }),
    );
  });
});
