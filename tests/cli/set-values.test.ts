import { describe, expect, test } from 'vitest';
import type { Entry } from '#shared/areas/registers.ts';
import { AppError } from '#shared/failure.ts';
import { changesOf, kindsOf, readSettings, type Choices } from '#shell/cli/set-values.ts';

const sections: Entry<'section'>[] = [
  { id: 'xay-dung-dang', value: { title: 'Xây dựng Đảng' } },
  { id: 'van-hoa', value: { title: 'Văn hóa' } },
  { id: 'van-hoa-2', value: { title: 'Văn Hoá' } },
];
const genres: Entry<'genre'>[] = [{ id: 'tin', value: { title: 'Tin', group: 'news' } }];
const choices: Choices = { section: sections, genre: genres, series: [], topic: [] };

function changes(...operands: string[]) {
  return changesOf(readSettings(operands), choices);
}

function refusal(...operands: string[]): string {
  try {
    changes(...operands);
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('several fields become one change', () => {
  const found = changes('headline=Lúa trúng mùa', 'tags=lúa, đồng bằng ,', 'channel=web', 'place=Sông Mây');

  expect(found).toEqual({
    fields: {
      headline: [{ text: 'Lúa trúng mùa' }],
      tags: ['lúa', 'đồng bằng'],
      channel: 'web',
      place: 'Sông Mây',
    },
  });
});

test('an empty value clears a field, in the way that field is empty', () => {
  const found = changes('kicker=', 'section=', 'publishedAt=', 'bylines=', 'source=');

  expect(found).toEqual({ fields: { kicker: [], bylines: [] }, clear: ['section', 'publishedAt', 'source'] });
});

test('a value is composed, and one line', () => {
  const found = changes(`headline=${'Hòa bình'.normalize('NFD')}\n  hôm nay `);

  expect(found).toEqual({ fields: { headline: [{ text: 'Hòa bình hôm nay' }] } });
});

test('a value keeps its own equals signs', () => {
  const found = changes('headline=1 + 1 = 2');

  expect(found).toEqual({ fields: { headline: [{ text: '1 + 1 = 2' }] } });
});

describe('a section', () => {
  test.each([
    'xay-dung-dang',
    'Xây dựng Đảng',
    'XÂY DỰNG ĐẢNG',
    'xay dung dang',
    'Xây dựng Đảng'.normalize('NFD'),
  ])('is found as %s', (name) => {
    expect(changes(`section=${name}`)).toEqual({ fields: { section: 'xay-dung-dang' } });
  });

  test('is its exact title before any that only sounds alike', () => {
    expect(changes('section=Văn hóa')).toEqual({ fields: { section: 'van-hoa' } });
  });

  test('that two titles answer to is asked about', () => {
    expect(refusal('section=van hóa')).toBe(
      'Có nhiều chuyên mục tên “van hóa”: van-hoa (Văn hóa), van-hoa-2 (Văn Hoá). Hãy ghi mã đứng trước.',
    );
  });

  test('that does not exist is refused with those that do', () => {
    expect(refusal('section=Thể thao')).toBe(
      'Không có chuyên mục “Thể thao”. Hãy chọn một trong: xay-dung-dang (Xây dựng Đảng), van-hoa (Văn hóa), van-hoa-2 (Văn Hoá).',
    );
  });

  test('may be one of several secondary ones', () => {
    expect(changes('secondarySections=Văn hóa,xay-dung-dang')).toEqual({
      fields: { secondarySections: ['van-hoa', 'xay-dung-dang'] },
    });
  });
});

test('a series cannot be chosen where there is none', () => {
  expect(refusal('series=Đất và người')).toBe(
    'Tòa soạn chưa có loạt bài nào nên không có “Đất và người”. Hãy để trống mục này.',
  );
});

describe('bylines', () => {
  test('are parted by semicolons, with the role in brackets in either language', () => {
    const found = changes('bylines=XUÂN THƯỞNG; Hà Thu (compiler); Nam Phong (ảnh);Lê (Út) Mây (bài và ảnh)');

    expect(found).toEqual({
      fields: {
        bylines: [
          { penName: 'XUÂN THƯỞNG', role: 'writer' },
          { penName: 'Hà Thu', role: 'compiler' },
          { penName: 'Nam Phong', role: 'photographer' },
          { penName: 'Lê (Út) Mây', role: 'writerAndPhotographer' },
        ],
      },
    });
  });

  test('of an unknown role are refused with the roles there are', () => {
    expect(refusal('bylines=Hà Thu (thủ môn)')).toBe(
      'Không có vai “thủ môn” của “Hà Thu”. Hãy chọn một trong: writer (tác giả), photographer (ảnh), ' +
        'writerAndPhotographer (bài và ảnh), compiler (tổng hợp), translator (dịch), graphics (đồ họa), ' +
        'source (theo).',
    );
  });
});

test.each([
  ['2019-04-03T17:12+07:00', '2019-04-03T17:12+07:00'],
  ['2019-04-03', '2019-04-03'],
  ['17:12, 03/04/2019', '2019-04-03T17:12+07:00'],
  ['3/4/2019 17:12', '2019-04-03T17:12+07:00'],
])('publishedAt reads %s', (typed, publishedAt) => {
  expect(changes(`publishedAt=${typed}`)).toEqual({ fields: { publishedAt } });
});

test.each([['hôm qua'], ['31/02/2019'], ['2019-13-01'], ['24:00, 03/04/2019']])(
  'publishedAt refuses %s',
  (typed) => {
    expect(refusal(`publishedAt=${typed}`)).toBe(
      `“${typed}” không phải ngày giờ. Hãy ghi như 17:12, 03/04/2019 hoặc 2019-04-03T17:12+07:00.`,
    );
  },
);

test('an unknown field is refused with those there are', () => {
  expect(refusal('title=x')).toMatch(
    /^Không có mục “title”\. Hãy chọn một trong: kicker \(tít dẫn\), headline \(tít\), /,
  );
});

test.each([['headline'], ['=x'], ['']])('“%s” is refused as no FIELD=VALUE', (operand) => {
  expect(refusal(operand)).toBe(`“${operand}” không có dạng MỤC=GIÁ TRỊ. Hãy ghi như: headline="Tít mới"`);
});

test('a field set twice is refused', () => {
  expect(refusal('headline=a', 'Headline=b')).toBe(
    'Mục “headline” được ghi hai lần. Hãy ghi mỗi mục một lần.',
  );
});

test('only the lists that are chosen from are asked for', () => {
  expect(kindsOf(readSettings(['section=a', 'secondarySections=b', 'headline=c', 'genre=d']))).toEqual([
    'section',
    'genre',
  ]);
});
