import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addByline, writeByline, writePublishedAt, writeText } from '#shared/areas/page-edits.ts';
import { blocksOf, pageOf } from '#shared/areas/page-fields.ts';
import { canBe, joinAbove, linesGoingOn, reassign } from '#shared/areas/page-moves.ts';
import { MoveTarget, PageReview } from '#shared/areas/page-review.ts';
import { reviewPage } from '#core/reading/read-page.ts';

const prose = (start: string) =>
  `${start}, bà con trong xã phấn khởi vì có đường mới, việc đi lại và chở lúa ra chợ thuận tiện hơn xưa rất nhiều.`;

const printed = [
  'Nông thôn mới',
  'Xã Long Khê mở đường về ấp',
  'Đường rộng hơn, lúa ra chợ nhanh hơn',
  'Thứ sáu, 12/7/2024 - 08:30',
  prose('Sáng nay'),
  prose('Từ đầu năm đến nay'),
  'Cán bộ xã trao quà cho các hộ nghèo. Ảnh: X.T',
  prose('Ở ấp Rạch Đông'),
  '- Nhà ông Ba hiến hai công đất;',
  '- Nhà bà Tư hiến một công;',
  '- Nhà anh Năm cho mượn máy đào.',
  prose('Theo ông Sáu'),
  'MINH HÀ',
  'Tin liên quan',
  'Cập nhật ngày 14/7/2024',
  'Viết bình luận mới',
];

async function review(lines = printed): Promise<PageReview> {
  return reviewPage({ name: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n\n')) });
}

function idOf({ lines }: PageReview, start: string): string {
  return lines.find(({ text }) => text.startsWith(start))!.id;
}

function move(page: PageReview, to: MoveTarget, ...starts: string[]): PageReview {
  return reassign(
    page,
    starts.map((start) => idOf(page, start)),
    to,
  );
}

const kinds = (page: PageReview) => pageOf(page).body.map(({ type }) => type);

describe('a line that is moved', () => {
  test('to the headline joins it in the order of the page', async () => {
    const page = await review();

    const { headline, subheadline } = pageOf(move(page, 'headline', 'Đường rộng', 'Xã Long Khê'));

    expect(headline).toBe('Xã Long Khê mở đường về ấp Đường rộng hơn, lúa ra chợ nhanh hơn');
    expect(subheadline).toBe('');
  });

  test('out and back is what it was, whatever it was read as', async () => {
    const page = await review();
    const movable = page.lines.flatMap(({ id, parts }) => {
      const target = MoveTarget.safeParse(parts[0]?.to.field).data;
      return target === undefined || target === 'dropped' || target === 'list' ? [] : [{ id, target }];
    });

    for (const { id, target } of movable)
      expect(pageOf(reassign(reassign(page, [id], 'dropped'), [id], target))).toEqual({
        ...pageOf(page),
        doubts: expect.any(Array),
      });
  });

  test('leaves the value it was moved in as it was', async () => {
    const page = await review();
    const before = structuredClone(page);

    move(page, 'lead', 'Từ đầu năm');

    expect(page).toEqual(before);
  });

  test('out of the article is dropped whole, with the reason that a person did it', async () => {
    const page = await review();

    const { dropped, publishedAt } = pageOf(move(page, 'dropped', 'Thứ sáu'));

    expect(dropped).toContainEqual({ text: 'Thứ sáu, 12/7/2024 - 08:30', why: 'bỏ ra khi nhập' });
    expect(publishedAt).toBeNull();
  });

  test('from the middle of a list parts the list in two, and put back makes it one', async () => {
    const page = await review();

    const parted = move(page, 'paragraph', '- Nhà bà Tư');
    const whole = move(parted, 'list', '- Nhà bà Tư');

    expect(kinds(parted).slice(-5, -1)).toEqual(['paragraph', 'list', 'paragraph', 'list']);
    expect(pageOf(whole).body).toEqual(pageOf(page).body);
  });

  test('to a caption makes a photo where it stands, and its credit goes to the line with it', async () => {
    const page = await review();

    const { photos } = pageOf(move(page, 'caption', 'Từ đầu năm'));

    expect(photos.map(({ caption }) => caption)).toEqual([
      prose('Từ đầu năm đến nay'),
      'Cán bộ xã trao quà cho các hộ nghèo.',
    ]);
  });

  test('to a credit goes to the photo beside it that has none', async () => {
    const page = await review();

    const uncredited = move(page, 'caption', 'Từ đầu năm');
    const { photos } = pageOf(move(uncredited, 'credit', 'MINH HÀ'));

    expect(photos[0]).toEqual({ caption: prose('Từ đầu năm đến nay'), credit: 'MINH HÀ' });
  });

  test('to the date replaces the other one, which is dropped as a date', async () => {
    const page = await review();

    const { publishedAt, dropped } = pageOf(move(page, 'publishedAt', 'Cập nhật ngày'));

    expect(publishedAt).toBe('2024-07-14');
    expect(dropped).toContainEqual({ text: 'Thứ sáu, 12/7/2024 - 08:30', why: 'ngày giờ' });
  });

  test('to the date stays where it is when it says none', async () => {
    const page = await review();
    const line = page.lines.find(({ text }) => text === 'MINH HÀ')!;

    const { moves: _, ...unmoved } = move(page, 'publishedAt', 'MINH HÀ');

    expect(canBe(line, 'publishedAt')).toBe(false);
    expect(unmoved.lines).toEqual(page.lines);
  });

  test('to the authors is read as a signature', async () => {
    const page = await review(printed.with(14, 'Ảnh: Hoài An'));

    const { bylines } = pageOf(move(page, 'bylines', 'Ảnh: Hoài An', 'Tin liên quan'));

    expect(bylines).toEqual([
      { penName: 'MINH HÀ', role: 'writer' },
      { penName: 'Tin liên quan', role: 'writer' },
      { penName: 'Hoài An', role: 'photographer' },
    ]);
  });

  test('settles the doubts about its field and leaves the others', async () => {
    const page = await review();
    const doubts = ['headline', 'kicker'].map((field) => ({ field, why: 'Hãy xem lại.' }));

    const left = move({ ...page, doubts }, 'kicker', 'Nông thôn mới').doubts;

    expect(left.map(({ field }) => field)).toEqual(['headline']);
  });

  test('goes on with the line above where the page broke a paragraph in two', async () => {
    const page = await review();

    const joined = joinAbove(page, [idOf(page, 'Từ đầu năm')]);
    const below = joinAbove(page, [idOf(page, 'Theo ông Sáu')]);

    expect(pageOf(joined).lead).toBe(`${prose('Sáng nay')} ${prose('Từ đầu năm đến nay')}`);
    expect(pageOf(below).body).toEqual(pageOf(page).body);
  });

  test('keeps every line of the page, however often lines are moved', async () => {
    const page = await review();
    const target = fc.constantFrom(...MoveTarget.options);
    const some = fc.uniqueArray(fc.constantFrom(...page.lines.map(({ id }) => id)), { maxLength: 6 });

    fc.assert(
      fc.property(fc.array(fc.record({ target, some }), { maxLength: 12 }), (moves) => {
        const end = moves.reduce((before, { some: ids, target: to }) => reassign(before, ids, to), page);

        const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
        expect(PageReview.parse(end).lines.map(({ text }) => text)).toEqual(printed);
        for (const line of end.lines.filter(({ parts }) => parts[0]?.to.field === 'paragraph'))
          expect(letters(line.parts.map(({ text }) => text).join(''))).toBe(letters(line.text));
        expect(new Set(blocksOf(end).map(({ id }) => id)).size).toBe(blocksOf(end).length);
        expect(() => pageOf(end)).not.toThrow();
      }),
    );
  });
});

describe('a text that is written over', () => {
  test('stands in its field, and an empty field takes one too', async () => {
    const page = await review();

    const written = writeText(
      writeText(page, { field: 'headline' }, 'Mở đường về ấp'),
      { field: 'source' },
      'TTXVN',
    );

    expect(pageOf(written)).toMatchObject({ headline: 'Mở đường về ấp', source: 'TTXVN' });
  });

  test('of two lines keeps the line that was not touched, so that it can still be moved', async () => {
    const page = move(await review(), 'headline', 'Xã Long Khê', 'Đường rộng');

    const written = writeText(
      page,
      { field: 'headline' },
      'Xã Long Khê mở đường về các ấp Đường rộng hơn, lúa ra chợ nhanh hơn',
    );
    const apart = move(written, 'subheadline', 'Đường rộng');

    expect(pageOf(apart)).toMatchObject({
      headline: 'Xã Long Khê mở đường về các ấp',
      subheadline: 'Đường rộng hơn, lúa ra chợ nhanh hơn',
    });
  });

  test('is what the field says, whatever was written', async () => {
    const page = move(await review(), 'headline', 'Đường rộng', 'Nông thôn mới');

    fc.assert(
      fc.property(fc.stringMatching(/^(Xã|Đường| |hơn, |Nông thôn mới |lúa){0,9}$/), (text) => {
        expect(pageOf(writeText(page, { field: 'headline' }, text)).headline).toBe(text);
      }),
    );
  });

  test('in a paragraph with a line break becomes two paragraphs', async () => {
    const page = await review();
    const { id } = blocksOf(page)[0]!;

    const { body } = pageOf(writeText(page, { field: 'text', block: id }, 'Một.\nHai.'));

    expect(body.slice(0, 2)).toEqual([
      { type: 'paragraph', text: 'Một.' },
      { type: 'paragraph', text: 'Hai.' },
    ]);
  });

  test('as the credit of a photo that had none belongs to that photo', async () => {
    const page = move(await review(), 'caption', 'Từ đầu năm');
    const { id } = blocksOf(page)[0]!;

    const { photos } = pageOf(writeText(page, { field: 'credit', block: id }, 'H.A'));

    expect(photos[0]).toEqual({ caption: prose('Từ đầu năm đến nay'), credit: 'H.A' });
  });

  test('as a date, an author or a role is the field', async () => {
    const page = await review();
    const [author] = pageOf(page).bylines;

    const written = addByline(
      writeByline(writePublishedAt(page, '2024-07-13'), author!, { penName: 'Minh Hà', role: 'compiler' }),
      { penName: 'X.T', role: 'photographer' },
    );

    expect(pageOf(written)).toMatchObject({
      publishedAt: '2024-07-13',
      bylines: [
        { penName: 'Minh Hà', role: 'compiler' },
        { penName: 'X.T', role: 'photographer' },
      ],
    });
  });

  test('away takes the author to what was left out', async () => {
    const page = await review();
    const [author] = pageOf(page).bylines;

    const { bylines, dropped } = pageOf(writeByline(page, author!));

    expect(bylines).toEqual([]);
    expect(dropped).toContainEqual({ text: 'MINH HÀ', why: 'bỏ ra khi nhập' });
  });
});

test('a picture that is taken out and put back is the photo it was, with its caption and credit', async () => {
  const html = `<html><head><title>Xã Long Khê mở đường</title></head><body><h1>Xã Long Khê mở đường</h1>
    <p>${prose('Sáng nay')}</p><p>${prose('Từ đầu năm')}</p>
    <figure><img src="a.jpg"><figcaption>Cán bộ xã trao quà. Ảnh: X.T</figcaption></figure>
    <p>${prose('Theo ông Sáu')}</p></body></html>`;
  const page = await reviewPage({ name: 'a.html', bytes: new TextEncoder().encode(html) });
  const picture = page.lines.find(({ text, hasPicture }) => text === '' && hasPicture)!.id;

  const back = reassign(reassign(page, [picture], 'dropped'), [picture], 'caption');

  expect(pageOf(back)).toEqual(pageOf(page));
  expect(back.lines.map(({ parts }) => parts)).toEqual(page.lines.map(({ parts }) => parts));
});

test('a line that was joined is known to go on from the one above, and no other is', async () => {
  const page = await review();
  const joined = joinAbove(page, [idOf(page, 'Từ đầu năm')]);
  const parted = move(joined, 'paragraph', 'Từ đầu năm');

  expect([...linesGoingOn(page.lines)]).toEqual([]);
  expect([...linesGoingOn(joined.lines)]).toEqual([idOf(page, 'Từ đầu năm')]);
  expect([...linesGoingOn(parted.lines)]).toEqual([]);
});
