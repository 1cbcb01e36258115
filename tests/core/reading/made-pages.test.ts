import { describe, expect, test } from 'vitest';
import { readPage, readText } from '#core/reading/read-page.ts';
import { Chance } from './made-pages/chance.ts';
import { corpusArticles, type CorpusArticle } from './made-pages/corpus.ts';
import { htmlPageOf } from './made-pages/html-pages.ts';
import { expectedOf, storyOf, type Story } from './made-pages/story.ts';
import { textPageOf } from './made-pages/text-pages.ts';
import { fields, plainPage } from './plain-body.ts';
import { hasShared, sayAbsent, sharedFolder } from './shared-material.ts';

sayAbsent('pages made from real articles');

const pagesMade = 200;

type Make = (story: Story, others: readonly CorpusArticle[], chance: Chance) => string;

/** For each field, the share of pages on which it is exactly right, 0 to 1. */
async function sharesRight(make: Make, read: (page: string) => Promise<ReturnType<typeof plainPage>>) {
  const articles = corpusArticles(`${sharedFolder}corpus/`);
  const right = Object.fromEntries(fields.map((field) => [field, 0]));
  for (let index = 0; index < pagesMade; index++) {
    const chance = new Chance(index + 1);
    const others = chance.some(articles, 6);
    const story = storyOf(articles[(index * 37) % articles.length]!, chance);
    const page = await read(make(story, others, chance));
    const expected = expectedOf(story);
    for (const field of fields)
      if (JSON.stringify(page[field]) === JSON.stringify(expected[field])) right[field]! += 1 / pagesMade;
  }
  return right;
}

/** Only the headline and the body can be wrong on a page whose lines tell no more than their words. */
const leastRight = (kicker: number, headline: number, body: number) => ({
  kicker: expect.toSatisfy((share: number) => share >= kicker),
  headline: expect.toSatisfy((share: number) => share >= headline),
  body: expect.toSatisfy((share: number) => share >= body),
  ...Object.fromEntries(
    ['subheadline', 'publishedAt', 'leadTag', 'lead', 'bylines', 'source'].map((field) => [
      field,
      expect.closeTo(1, 6),
    ]),
  ),
});

describe.skipIf(!hasShared)('real articles printed as pages of many habits', () => {
  test(
    'as text, every field but the kicker and the body is right on all of them',
    { timeout: 120_000 },
    async () => {
      const shares = await sharesRight(textPageOf, async (page) => plainPage(readText(page)));

      expect(shares).toEqual(leastRight(0.95, 0.98, 0.85));
    },
  );

  test('as HTML, every field but the body is right on all of them', { timeout: 120_000 }, async () => {
    const shares = await sharesRight(htmlPageOf, async (page) =>
      plainPage(await readPage({ name: 'a.html', bytes: new TextEncoder().encode(page) })),
    );

    expect(shares).toEqual(leastRight(0.99, 0.99, 0.97));
  });
});
