import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOf } from '#shared/areas/page-fields.ts';
import { PageReview } from '#shared/areas/page-review.ts';
import { AppError } from '#shared/failure.ts';
import { readPage, reviewPage } from '#core/reading/read-page.ts';
import { Chance } from './made-pages/chance.ts';
import { corpusArticles } from './made-pages/corpus.ts';
import { htmlPageOf } from './made-pages/html-pages.ts';
import { storyOf } from './made-pages/story.ts';
import { textPageOf } from './made-pages/text-pages.ts';
import { markedPages } from './marked-pages.ts';
import { hasShared, sayAbsent, sharedFolder } from './shared-material.ts';

sayAbsent('the review of pages made from real articles');

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const folder = new URL('../../fixtures/pages/', import.meta.url);
const fixtures: readonly File[] = readdirSync(folder)
  .filter((name) => /\.(txt|html)$/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));

const file = (name: string, page: string): File => ({ name, bytes: new TextEncoder().encode(page) });

/** Undefined for a page that is refused, and then by both. */
async function outcome<Value>(read: Promise<Value>): Promise<Value | undefined> {
  return read.catch((error: unknown) => {
    if (error instanceof AppError) return undefined;
    throw error;
  });
}

/** The fields that the lines make, and those that are read without them. */
async function bothReadings(page: File) {
  const review = await outcome(reviewPage(page));
  return { made: review && pageOf(PageReview.parse(review)), read: await outcome(readPage(page)) };
}

describe('the fields that the lines of a review make are the page as it is read', () => {
  test.each(fixtures)('$name', async (page) => {
    const { made, read } = await bothReadings(page);

    expect(made).toEqual(read);
  });

  test('for text lines of every kind in any order', async () => {
    await fc.assert(
      fc.asyncProperty(markedPages, async (text) => {
        const { made, read } = await bothReadings(file('a.txt', text));
        expect(made).toEqual(read);
      }),
      { numRuns: 600 },
    );
  });

  test.skipIf(!hasShared).each([
    ['text', 'a.txt', textPageOf],
    ['HTML', 'a.html', htmlPageOf],
  ] as const)('for real articles printed as %s', { timeout: 120_000 }, async (_, name, make) => {
    const articles = corpusArticles(`${sharedFolder}corpus/`);
    for (let index = 0; index < 120; index++) {
      const chance = new Chance(index + 1);
      const story = storyOf(articles[(index * 37) % articles.length]!, chance);
      const { made, read } = await bothReadings(file(name, make(story, chance.some(articles, 6), chance)));
      expect(made).toEqual(read);
    }
  });
});

/** Letters that a line has and none of the places it went to. */
const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');

describe('every line of the page', () => {
  test('stands in the review once, in its order, and each of its marked words in one of its places', async () => {
    await fc.assert(
      fc.asyncProperty(markedPages, async (text) => {
        const review = await outcome(reviewPage(file('a.txt', text)));
        if (!review) return;

        const marks = /Zq\p{L}{3}/gu;
        const printed = review.lines.map((line) => line.text).join('\n');
        expect(printed.match(marks)).toEqual(text.match(marks));
        expect(new Set(review.lines.map(({ id }) => id)).size).toBe(review.lines.length);
        for (const line of review.lines) {
          const places = line.parts.map((part) => part.text).join('\n');
          expect(places.match(marks)?.toSorted()).toEqual(line.text.match(marks)?.toSorted());
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(fixtures)('of $name that is one thing is there with all its letters', async (page) => {
    const review = await outcome(reviewPage(page));

    const whole = ['kicker', 'headline', 'subheadline', 'paragraph', 'subhead', 'quote', 'dropped'];
    const short = review?.lines.filter(
      ({ text, parts }) =>
        parts.every(({ to }) => whole.includes(to.field)) &&
        letters(parts.map((part) => part.text).join('')) !== letters(text),
    );
    expect(short?.filter(({ text }) => !/^(Tít|Sapo)[^:]*:/i.test(text)) ?? []).toEqual([]);
  });

  test('under a marked caption that names the maker of the picture is its credit', async () => {
    const html = `<h1>Huyện Mỹ Lạc khởi công cây cầu nối hai bờ sông</h1><div class="content">
      <p>${'Sáng nay, huyện Mỹ Lạc khởi công cây cầu nối hai bờ sông Trẹm Lớn. '.repeat(2)}</p>
      <p>${'Cây cầu dài hơn hai trăm mét, vốn đầu tư ba mươi tỷ đồng. '.repeat(3)}</p>
      <p class="caption">Quang cảnh buổi lễ</p><p class="credit">Minh Hà</p>
      <p>${'Bà con phấn khởi vì có đường mới đi lại thuận tiện hơn xưa. '.repeat(3)}</p></div>`;

    const review = await reviewPage(file('a.html', html));

    expect(pageOf(review).photos).toEqual([{ caption: 'Quang cảnh buổi lễ', credit: 'Minh Hà' }]);
    expect(pageOf(review)).toEqual(await readPage(file('a.html', html)));
  });
});
