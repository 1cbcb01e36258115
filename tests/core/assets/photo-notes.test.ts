import { describe, expect, test } from 'vitest';
import { readNotes } from '#core/assets/photo-notes.ts';
import { encodeBytes } from '#shared/text/legacy/bytes.ts';
import { notedJpeg } from '#tests/support/noted-jpeg.ts';
import { jpeg } from '#tests/support/jpeg.ts';

const nothing = {
  ...{ headline: '', caption: '', byline: '', credit: '', place: '', takenAt: '', copyright: '' },
  keywords: [],
  people: [],
};

const caption = 'Nông dân xã Thạnh Phú thu hoạch lúa đông xuân sớm, giá 8.500 đồng/kg.';

/** The datasets of record 2. */
const iim = {
  ...{ 105: 'Được mùa trên đất mặn', 120: caption, 80: 'Nguyễn Thị Thuỷ Tiên', 110: 'Báo Ấp Bắc' },
  ...{ 90: 'Mỹ Tho', 101: 'Việt Nam', 55: '20261120', 60: '073000+0700', 116: '© Báo Ấp Bắc' },
  25: ['lúa', 'xâm nhập mặn'],
};
const said = {
  headline: 'Được mùa trên đất mặn',
  caption,
  byline: 'Nguyễn Thị Thuỷ Tiên',
  credit: 'Báo Ấp Bắc',
  place: 'Mỹ Tho, Việt Nam',
  takenAt: '2026-11-20T07:30',
  copyright: '© Báo Ấp Bắc',
  keywords: ['lúa', 'xâm nhập mặn'],
  people: [],
};

describe('IIM', () => {
  test('says all it holds, with the marker that it is UTF-8', () => {
    expect(readNotes(notedJpeg({ iim }))).toEqual(said);
  });

  test('says the same without the marker', () => {
    expect(readNotes(notedJpeg({ iim, isMarked: false }))).toEqual(said);
  });

  test('of an old Vietnamese Windows reads in its code page, and comes out composed', () => {
    // "Đặng Thị Hồng" in code page 1258: the tones are bytes after their vowels.
    const name = Buffer.from('d0e3f26e6720546869f22048f4cc6e67', 'hex');

    const { byline } = readNotes(notedJpeg({ iim: { 80: name }, isMarked: false }));

    expect(byline).toBe('Đặng Thị Hồng');
  });

  test.each(['tcvn3', 'vni'] as const)('typed in the fonts of %s reads as it was shown', (encoding) => {
    const typed = { 120: 'Đò ngang ở vàm Cái Sơn', 80: 'Nguyễn Thị Hồng', 90: 'Cần Thơ' };
    const bytes = Object.entries(typed).map(([tag, text]) => [tag, Buffer.from(encodeBytes(text, encoding))]);

    const notes = readNotes(notedJpeg({ iim: Object.fromEntries(bytes), isMarked: false }));

    expect(notes).toMatchObject({ caption: typed[120], byline: typed[80] });
  });

  test('of a Western Windows keeps its quotation marks and accents', () => {
    const text = Buffer.from('93436166e994', 'hex');

    expect(readNotes(notedJpeg({ iim: { 120: text }, isMarked: false })).caption).toBe('“Café”');
  });

  test('in decomposed letters comes out composed', () => {
    const decomposed = caption.normalize('NFD');

    expect(readNotes(notedJpeg({ iim: { 120: decomposed } })).caption).toBe(caption);
  });
});

describe('XMP', () => {
  test('speaks before IIM, whose texts are cut off at a number of bytes', () => {
    const xmp =
      '<dc:creator><rdf:Seq><rdf:li>Nguyễn Thị Thuỷ Tiên</rdf:li><rdf:li>Trần Văn Khánh</rdf:li></rdf:Seq></dc:creator>';

    const notes = readNotes(notedJpeg({ xmp, iim: { 80: 'Nguyễn Thị Thuỷ Tiên, Tr', 110: 'TTXVN' } }));

    expect(notes).toEqual({ ...nothing, byline: 'Nguyễn Thị Thuỷ Tiên, Trần Văn Khánh', credit: 'TTXVN' });
  });

  test('in several languages says the Vietnamese text, and only that one', () => {
    const xmp =
      '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">The market</rdf:li><rdf:li xml:lang="vi-VN">Chợ nổi &amp; ghe hàng</rdf:li></rdf:Alt></dc:description>';

    expect(readNotes(notedJpeg({ xmp })).caption).toBe('Chợ nổi & ghe hàng');
  });

  test('names the place from the smallest to the largest', () => {
    const xmp =
      '<photoshop:City>Cần Thơ</photoshop:City><photoshop:Country>Việt Nam</photoshop:Country><Iptc4xmpCore:Location>Chợ nổi Cái Răng</Iptc4xmpCore:Location>';

    expect(readNotes(notedJpeg({ xmp })).place).toBe('Chợ nổi Cái Răng, Cần Thơ, Việt Nam');
  });

  test('that is broken says nothing, and IIM still speaks', () => {
    const notes = readNotes(notedJpeg({ xmp: '<dc:creator><rdf:Seq>', iim: { 80: 'Lê Minh' } }));

    expect(notes).toEqual({ ...nothing, byline: 'Lê Minh' });
  });
});

describe('EXIF', () => {
  test('speaks last', () => {
    const exif = { 0x010e: 'Cầu Rạch Miễu 2 hợp long', 0x013b: 'Đỗ Văn Ấn', 0x8298: 'Báo Ấp Bắc' };

    const notes = readNotes(notedJpeg({ exif, iim: { 80: 'Đ.V.A' } }));

    expect(notes).toEqual({
      ...nothing,
      caption: 'Cầu Rạch Miễu 2 hợp long',
      byline: 'Đ.V.A',
      copyright: 'Báo Ấp Bắc',
    });
  });

  test.each(['SONY DSC', 'OLYMPUS DIGITAL CAMERA', '               ', 'DCF 1.0', 'default'])(
    'that a camera wrote by itself is no caption: %s',
    (text) => {
      expect(readNotes(notedJpeg({ exif: { 0x010e: text } }))).toEqual(nothing);
    },
  );
});

test('a picture that says nothing, and bytes that are no picture, have empty notes', () => {
  expect(readNotes(jpeg())).toEqual(nothing);
  expect(readNotes(Buffer.from('không phải ảnh'))).toEqual(nothing);
});

test('a camera whose clock was never set says no time', () => {
  expect(readNotes(notedJpeg({ iim: { 55: '00000000' } })).takenAt).toBe('');
});
