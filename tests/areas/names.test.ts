import { describe, expect, test } from 'vitest';
import type { Situation } from '#shared/areas/checking/case.ts';
import { findings } from '#shared/areas/checks.ts';
import { fullForm, isValidOn, laterForm, nameByKey } from '#shared/areas/names/forms.ts';
import { indexNames } from '#shared/areas/names/name-index.ts';
import { isOneLetterOff, namesIn } from '#shared/areas/names/look.ts';
import type { CheckRule, Entry, Name } from '#shared/areas/registers.ts';
import { blankContent } from '#shared/document/blank.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { p } from '#tests/support/builders.ts';

const secretary: Name = {
  title: 'Trương Văn Nhớ',
  type: 'person',
  key: 'tvn',
  office: 'Phó Bí thư Thường trực Huyện ủy Vĩnh Lợi',
  full: 'đồng chí Trương Văn Nhớ, Phó Bí thư Thường trực Huyện ủy Vĩnh Lợi',
  later: 'đồng chí Nhớ',
  from: '2015-08-01',
  to: '2020-06-30',
  order: 2,
};
const later: Name = {
  ...secretary,
  office: 'Bí thư Thị ủy Hòa Thành',
  full: undefined,
  from: '2020-07-01',
  to: undefined,
};
const chief: Name = { title: 'Lê Thị Ái Nam', type: 'person', office: 'Bí thư Tỉnh ủy', order: 1 };
const district: Name = {
  title: 'huyện Vĩnh Lợi',
  type: 'place',
  to: '2025-06-30',
  successor: 'xã Vĩnh Lợi',
};

function registered(...names: readonly Name[]): Entry<'name'>[] {
  return names.map((value, index) => ({ id: `ten-${index}`, value }));
}

function situation(...names: readonly Name[]): Situation {
  return {
    names: indexNames(registered(...names)),
    people: [],
    today: '2019-04-03',
    sizeOf: () => undefined,
  };
}

/** What one rule says of an article with these paragraphs. */
function said(
  rule: CheckRule,
  paragraphs: readonly string[],
  given: Situation,
  fields: object = {},
): string[] {
  const content = {
    ...blankContent('p'),
    body: paragraphs.map((text) => p(text)),
    ...fields,
  } as ArticleContent;
  const check = { id: 'c', value: { title: 'c', rule, level: 'warning' as const } };
  return findings(content, [check], given).map(({ sentence }) => sentence);
}

describe('the form of a name on a day', () => {
  const names = [secretary, later, chief, district];

  test.each([
    ['2019-04-03', 'đồng chí Trương Văn Nhớ, Phó Bí thư Thường trực Huyện ủy Vĩnh Lợi'],
    ['2021-01-01', 'Trương Văn Nhớ, Bí thư Thị ủy Hòa Thành'],
  ])('tvn; on %s is “%s”', (day, form) => {
    expect(fullForm(nameByKey(names, 'tvn', day)!)).toBe(form);
  });

  test('a key means nothing on a day for which the register knows nothing', () => {
    expect(nameByKey(names, 'tvn', '2010-01-01')).toBeUndefined();
    expect(nameByKey(names, 'khac', '2019-04-03')).toBeUndefined();
  });

  test('the first and the last day belong to it', () => {
    expect(
      ['2015-07-31', '2015-08-01', '2020-06-30', '2020-07-01'].map((day) => isValidOn(secretary, day)),
    ).toEqual([false, true, true, false]);
  });

  test('what is written later in the text is the later form, else the name', () => {
    expect([laterForm(secretary), laterForm(chief)]).toEqual(['đồng chí Nhớ', 'Lê Thị Ái Nam']);
  });

  test.each([
    ['ttw', 'ttư'],
    ['ubw', 'ubư'],
    ['hdnd', 'hđn'],
    ['tas', 'tá'],
    ['nvoo', 'nvô'],
    ['vpdd', 'vpđ'],
    ['TVN', 'tvn'],
    ['tửn', 'tvn', false],
  ])(
    'Telex made of the key %s the letters %s, and it is found all the same',
    (key, typed, isFound = true) => {
      const name: Name = { title: 'x', type: 'phrase', key };

      expect(nameByKey([name], typed, '2019-04-03') === name).toBe(isFound);
    },
  );
});

describe('a name that is one letter off', () => {
  test.each([
    ['Nhớ', 'Nhơ', true],
    ['Nhớ', 'Nhở', true],
    ['Trương', 'Trưong', true],
    ['Trương', 'Tương', true],
    ['Nam', 'Năm', true],
    ['Nam', 'Nam', false],
    ['Nhớ', 'Thơ', false],
  ])('%s and %s: %j', (a, b, isOff) => {
    expect(isOneLetterOff(a, b)).toBe(isOff);
  });

  test('is told where the office stands beside it', () => {
    const text = 'Đồng chí Trương Văn Nhơ, Phó Bí thư Thường trực Huyện ủy Vĩnh Lợi, phát biểu.';

    expect(said('nameSpelling', [text], situation(secretary))).toEqual([
      '“Trương Văn Nhơ” khác một chữ với “Trương Văn Nhớ” trong sổ tên. Hãy xem lại.',
    ]);
  });

  test('is told where the right name stands in the same article', () => {
    expect(
      said('nameSpelling', ['Trương Văn Nhớ nói. Sau đó Trương Văn Nhơ về.'], situation(secretary)),
    ).toHaveLength(1);
  });

  test('is not told of somebody else: without the office, or in the register too', () => {
    const other: Name = { title: 'Trương Văn Nhơ', type: 'person' };

    expect(
      said('nameSpelling', ['Ông Trương Văn Nhơ nuôi tôm ở ấp Chùa Phật.'], situation(secretary)),
    ).toEqual([]);
    expect(
      said(
        'nameSpelling',
        ['Trương Văn Nhơ và Trương Văn Nhớ, Phó Bí thư Thường trực Huyện ủy.'],
        situation(secretary, other),
      ),
    ).toEqual([]);
  });
});

test('one name in two spellings is told, and the rarer one is shown', () => {
  const paragraphs = ['Ông Trần Văn Sáu kể.', 'Trần Văn Sáu cười.', 'Anh Trần Văn Sâu về.'];

  expect(said('nameTwoWays', paragraphs, situation())).toEqual([
    'Một tên viết hai cách: “Trần Văn Sáu” và “Trần Văn Sâu”. Hãy chọn một cách.',
  ]);
  expect(said('nameTwoWays', ['Lê Thị Hòa đến.', 'Lê Thị Hoà về.', 'LE THI HOA'], situation())).toEqual([]);
});

describe('a title on the day of the article', () => {
  const day = { publishedAt: '2021-03-01' };

  test('that is not held any more is told, with the one that is', () => {
    const text = 'Đồng chí Trương Văn Nhớ, Phó Bí thư Thường trực Huyện ủy Vĩnh Lợi, dự họp.';

    expect(said('titleOutOfDate', [text], situation(secretary, later), day)).toEqual([
      'Trương Văn Nhớ: chức “Phó Bí thư Thường trực Huyện ủy Vĩnh Lợi” theo sổ tên giữ đến 30/06/2020. ' +
        'Vào ngày của bài: Bí thư Thị ủy Hòa Thành.',
    ]);
    expect(said('titleOutOfDate', [text], situation(secretary, later))).toEqual([]);
  });

  test.each([
    'Phó Bí thư Thường trực Huyện ủy Vĩnh Lợi Trương Văn Nhớ dự họp.',
    'Phó Bí thư Thường trực Huyện ủy Vĩnh Lợi, đồng chí Trương Văn Nhớ dự họp.',
  ])('is told before the name as well: %s', (text) => {
    expect(said('titleOutOfDate', [text], situation(secretary, later), day)).toHaveLength(1);
  });

  test.each([
    'Nguyên Phó Bí thư Thường trực Huyện ủy Vĩnh Lợi Trương Văn Nhớ dự họp.',
    'Trương Văn Nhớ, nguyên Phó Bí thư Thường trực Huyện ủy Vĩnh Lợi, dự họp.',
    'Trương Văn Nhớ dự họp cùng Phó Bí thư Thường trực Huyện ủy Vĩnh Lợi.',
    'Trương Văn Nhớ, Bí thư Thị ủy Hòa Thành, dự họp.',
  ])('is not told of what is right: %s', (text) => {
    expect(said('titleOutOfDate', [text], situation(secretary, later), day)).toEqual([]);
  });
});

describe('a unit that is no more', () => {
  const day = { publishedAt: '2026-02-10' };

  test('is told with what it became', () => {
    expect(said('nameAbolished', ['Bà con huyện Vĩnh Lợi vào vụ.'], situation(district), day)).toEqual([
      '“huyện Vĩnh Lợi” không còn từ sau 30/06/2025, nay là xã Vĩnh Lợi. Nếu nói chuyện trước đó, hãy ghi rõ.',
    ]);
    expect(said('nameAbolished', ['Huyện Vĩnh Lợi vào vụ.'], situation(district), day)).toHaveLength(1);
    expect(said('nameAbolished', ['Bà con huyện Vĩnh Lợi vào vụ.'], situation(district))).toEqual([]);
  });

  test.each([
    'Bà con huyện Vĩnh Lợi cũ vào vụ.',
    'Bà con huyện Vĩnh Lợi (nay là xã Vĩnh Lợi) vào vụ.',
    'Trước đây thuộc huyện Vĩnh Lợi, nay đã khác.',
    'Năm 2019, huyện Vĩnh Lợi đạt chuẩn nông thôn mới.',
  ])('is not told where former days are meant: %s', (text) => {
    expect(said('nameAbolished', [text], situation(district), day)).toEqual([]);
  });
});

test('people who are listed in another order than the register’s are a hint', () => {
  const given = situation(secretary, chief);

  expect(
    said('nameOrder', ['Dự lễ có Trương Văn Nhớ, Phó Bí thư; Lê Thị Ái Nam, Bí thư Tỉnh ủy.'], given),
  ).toEqual([
    'Theo thứ tự trong sổ tên, Lê Thị Ái Nam đứng trước Trương Văn Nhớ. Hãy xem lại thứ tự nêu tên.',
  ]);
  expect(said('nameOrder', ['Dự lễ có Lê Thị Ái Nam, Trương Văn Nhớ và đại biểu.'], given)).toEqual([]);
  expect(said('nameOrder', ['Trương Văn Nhớ nói. Lê Thị Ái Nam kết luận.'], given)).toEqual([]);
});

test('twenty thousand words are looked through at once, and then only what was written in', () => {
  const names = Array.from({ length: 2000 }, (_, n): Name => ({ ...secretary, title: `Nguyễn Văn ${n}` }));
  const index = indexNames(registered(...names, secretary));
  const sentence = 'Đồng chí Trương Văn Nhớ, Phó Bí thư Thường trực Huyện ủy Vĩnh Lợi, thăm bà con ấp Năm. ';
  const paragraphs = Array.from({ length: 200 }, (_, n) => `${n} ${sentence.repeat(5)}`);

  const begun = performance.now();
  const first = paragraphs.map((text) => namesIn(text, index));
  const tookMs = performance.now() - begun;
  const again = [...paragraphs.slice(1), 'Một đoạn mới.'].map((text) => namesIn(text, index));

  // 25 ms on a quiet machine: the room is for a loaded one, and would not hold a walk that grows with the register.
  expect(tookMs).toBeLessThan(2000);
  expect(first[0]!.found).toHaveLength(5);
  expect(again.slice(0, -1).every((looked, n) => looked === first[n + 1])).toBe(true);
});
