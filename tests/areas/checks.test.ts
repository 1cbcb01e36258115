import { describe, expect, test } from 'vitest';
import type { PictureSize, Situation } from '#shared/areas/checking/case.ts';
import { findings, type Finding } from '#shared/areas/checks.ts';
import { indexNames } from '#shared/areas/names/name-index.ts';
import type { Check, Name } from '#shared/areas/registers.ts';
import type { Block } from '#shared/document/block.ts';
import { AssetId } from '#shared/ids.ts';
import {
  aContent,
  aPhoto,
  changed,
  deleted,
  factBox,
  inserted,
  list,
  p,
  photo,
  photoStory,
} from '#tests/support/builders.ts';

const secretary: Name = {
  title: 'Trương Văn Nhớ',
  type: 'person',
  office: 'Bí thư Huyện ủy',
  to: '2020-06-30',
};
const asset = AssetId.parse('ab'.repeat(32));

function situation(size?: PictureSize): Situation {
  const names = indexNames([{ id: 'nho', value: secretary }]);
  return { names, people: [], today: '2019-04-03', sizeOf: () => size };
}

type Rule = Pick<Check, 'rule' | 'limit' | 'leastDpi' | 'printWidth'>;

function found(rule: Rule, content: Parameters<typeof aContent>[0], size?: PictureSize): Finding[] {
  const value: Check = { title: 'Điều soát', level: 'warning', ...rule };
  return findings(aContent(content), [{ id: 'c', value }], situation(size));
}

/** Where the words are, and which they are. */
function places(all: readonly Finding[]): unknown[] {
  return all.map(({ field, line, start, end, quote }) => [field ?? line, start, end, quote]);
}

describe('CK4 a finding leads to the very words', () => {
  test.each<[string, Block, unknown[]]>([
    ['a paragraph', p('Ông Trương Văn Nhơ, Bí thư Huyện ủy.'), ['text', 4, 18, 'Trương Văn Nhơ']],
    ['a caption', photo('Trương Văn Nhơ, Bí thư Huyện ủy.', 'X.T'), ['caption', 0, 14, 'Trương Văn Nhơ']],
  ])('in %s', (_, block, place) => {
    expect(places(found({ rule: 'nameSpelling' }, { body: [block] }))).toEqual([place]);
  });

  test('in an item of a list and in a box, whose lines have names of their own', () => {
    const text = 'Trương Văn Nhơ, Bí thư Huyện ủy';
    const [box, items] = [factBox('Hộp', p(text)), list('đầu', text)];

    expect(places(found({ rule: 'nameSpelling' }, { body: [box, items] }))).toEqual([
      [box.children[0]!.id, 0, 14, 'Trương Văn Nhơ'],
      [items.items[1]!.id, 0, 14, 'Trương Văn Nhơ'],
    ]);
  });

  test('behind words that somebody deleted and through words that somebody put in', () => {
    const body = [p(deleted('Hôm qua '), 'ông ', inserted('Trương '), 'Văn Nhơ, Bí thư Huyện ủy.')];

    expect(places(found({ rule: 'nameSpelling' }, { body }))).toEqual([['text', 12, 26, 'Trương Văn Nhơ']]);
  });

  test('not where lines that are to be joined are read as one', () => {
    const body = [p('Ông Trương'), changed(p(' Văn Nhơ, Bí thư Huyện ủy.'), 'join')];

    const [finding] = found({ rule: 'nameSpelling' }, { body });

    expect(finding).toMatchObject({ block: body[0]!.id });
    expect(finding).not.toHaveProperty('start');
  });

  test('a title out of date is the title itself', () => {
    const body = [p('Bí thư Huyện ủy Trương Văn Nhớ dự họp.')];

    expect(places(found({ rule: 'titleOutOfDate' }, { body, publishedAt: '2021-01-01' }))).toEqual([
      ['text', 0, 15, 'Bí thư Huyện ủy'],
    ]);
  });

  test('what is left open is shown in every line that has it', () => {
    const content = { headline: 'Mùa ???', body: [p('một'), photo('Chị ??? vá lưới', 'X.T')] };

    expect(places(found({ rule: 'placeholder' }, content))).toEqual([
      ['headline', 4, 7, '???'],
      ['caption', 4, 7, '???'],
    ]);
  });

  test('of what is too long the words behind the limit', () => {
    const content = { headline: 'một hai - ba bốn', body: [photo('một hai ba', 'X.T')] };

    expect(places(found({ rule: 'headlineLength', limit: 2 }, content))).toEqual([
      ['headline', 10, 16, 'ba bốn'],
    ]);
    expect(places(found({ rule: 'captionLength', limit: 2 }, content))).toEqual([['caption', 8, 10, 'ba']]);
  });

  test('a caption that is missing is the empty line, of a photo in a story too', () => {
    const [alone, inStory] = [photo(), aPhoto()];
    const story = photoStory(aPhoto('Có chú thích.'), inStory);

    expect(found({ rule: 'photoCaption' }, { body: [alone, story] })).toMatchObject([
      { block: alone.id, photo: alone.id, line: 'caption', start: 0, end: 0, quote: '' },
      { block: story.id, photo: inStory.id, line: `${inStory.id} caption`, start: 0, end: 0, quote: '' },
    ]);
  });

  test('what is not in the text is found in the panel of photos', () => {
    const [one] = found({ rule: 'photoAlt' }, { body: [photo('Chú thích', 'X.T')] });

    expect(one).toMatchObject({ field: 'photos', photo: one!.block });
  });
});

test('an empty line of a box or a list is told with what it stands in', () => {
  const boxes = [factBox('Bến Say có từ 1962', p('')), factBox('', p('Chữ'), p(''))];

  const sentences = found({ rule: 'emptyBlock' }, { body: [p('Mở'), ...boxes, list('một', '')] });

  expect(sentences.map(({ sentence }) => sentence.split(' còn ')[0])).toEqual([
    'Hộp thông tin “Bến Say có từ 1962”',
    'Hộp thông tin ở đoạn 3 của chính văn',
    'Danh sách ở đoạn 4 của chính văn',
  ]);
});

describe('a caption', () => {
  test.each([
    ['Chị Năm Lài vá lưới ở xóm Bà Chẹt, sáng 20/11.', undefined],
    ['Nông dân xã Phước Lâm Hạ thu hoạch lúa.', undefined],
    ['Niềm vui.', 'ai, ở đâu, khi nào'],
    ['Trương Văn Nhớ phát biểu.', 'ở đâu, khi nào'],
    ['Lúa chín vàng trên cánh đồng.', 'ai, khi nào'],
    ['', undefined],
  ])('that says “%s” is asked for %s', (caption, what) => {
    const sentence = `Ảnh 1 có chú thích chưa nói ${what}. Hãy xem có cần ghi thêm.`;

    expect(found({ rule: 'captionFacts' }, { body: [photo(caption)] }).map((one) => one.sentence)).toEqual(
      what === undefined ? [] : [sentence],
    );
  });
});

test('the captions of a photo story are not asked one by one', () => {
  expect(found({ rule: 'captionFacts' }, { body: [photoStory(aPhoto('Niềm vui.'))] })).toEqual([]);
});

describe('a photo to be printed', () => {
  const rule = { rule: 'photoResolution', leastDpi: 200, printWidth: 100 } as const;
  const said = (more: object, size?: PictureSize) =>
    found(rule, { body: [photo('Ảnh', 'X.T', { asset, ...more })] }, size).map(({ sentence }) => sentence);

  test('needs so many dots to an inch as the paper says, at the width that was chosen for it', () => {
    const size = { width: 800, height: 600 };

    expect(said({}, size)).toEqual([]);
    expect(said({ printWidth: 150 }, size)).toEqual([
      'Ảnh 1 in rộng 150 mm chỉ đạt 135 dpi, cần ít nhất 200. Hãy in nhỏ hơn hoặc xin ảnh lớn hơn.',
    ]);
  });

  test('is measured as it is cut and turned', () => {
    const size = { width: 1000, height: 600 };
    const half = { x: 0, y: 0, width: 0.5, height: 1 };

    expect(said({ crop: half }, size)).toHaveLength(1);
    expect(said({ crop: { ...half, width: 1, turn: 90 } }, size)).toHaveLength(1);
    expect(said({ crop: { ...half, width: 1, turn: 180 } }, size)).toEqual([]);
  });

  test('of which the file is not here is not judged', () => {
    expect(said({})).toEqual([]);
  });
});
