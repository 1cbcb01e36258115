import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createClassifier } from '#core/suggestions/classifier.ts';
import { featuresOf } from '#core/suggestions/features.ts';
import { hasCorpus, realArticles, type RealArticle } from '#tests/text/corpus.ts';

interface Filed {
  readonly article: RealArticle;
  readonly section: string;
}

/** The papers whose articles bear their sections, each with its own list of them. */
const papers = {
  'Tuổi Trẻ 2024': ({ src, category }: RealArticle) => (src === 'tuoitre24' ? category : undefined),
  'Dân trí 2016': sectionIn('Dân trí/'),
  'VTV 2016': sectionIn('vtv/'),
};

function sectionIn(paper: string) {
  return ({ src, category }: RealArticle) =>
    src === 'vnnews16' && category?.startsWith(paper) ? category.split('/').at(-1)?.trim() : undefined;
}

test.skipIf(!hasCorpus).each(Object.entries(papers))(
  'a fifth of %s is filed by what the rest teaches, far better than by its commonest section',
  (paper, sectionOf) => {
    const filed = realArticles().flatMap((article) => {
      const section = sectionOf(article);
      return section ? [{ article, section }] : [];
    });
    const held = filed.filter(({ article }) => isHeld(article.id));
    const taught = filed.filter(({ article }) => !isHeld(article.id));

    const { first, amongThree } = measure(taught, held);

    const majority = shareOf(held, commonest(taught));
    const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
    process.stdout.write(
      `${paper}: of ${held.length}, ${percent(first)} by the first suggestion, ${percent(amongThree)} among three; ` +
        `commonest section ${percent(majority)}\n`,
    );
    expect(first).toBeGreaterThan(majority * 3);
    expect(amongThree).toBeGreaterThan(0.8);
  },
);

function measure(taught: readonly Filed[], held: readonly Filed[]) {
  const lessons = taught.map(({ article, section }) => ({ words: features(article), section }));
  const classifier = createClassifier(lessons.map(({ words }) => words));
  for (const { words, section } of lessons) classifier.learn(words, section);
  const ranks = held.map(({ article, section }) =>
    classifier.classify(features(article)).findIndex(({ label }) => label === section),
  );
  return {
    first: ranks.filter((rank) => rank === 0).length / held.length,
    amongThree: ranks.filter((rank) => rank >= 0 && rank < 3).length / held.length,
  };
}

function features({ title, lead = '', body = '' }: RealArticle) {
  return featuresOf({ headline: title, lead, body });
}

function isHeld(id: string): boolean {
  return createHash('sha256').update(id).digest()[0]! % 5 === 0;
}

function commonest(filed: readonly Filed[]): string {
  const counts = new Map<string, number>();
  for (const { section } of filed) counts.set(section, (counts.get(section) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]![0];
}

function shareOf(filed: readonly Filed[], wanted: string): number {
  return filed.filter(({ section }) => section === wanted).length / filed.length;
}
