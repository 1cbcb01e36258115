import { expect, test } from 'vitest';
import { findings } from '#shared/areas/checks.ts';
import { indexNames } from '#shared/areas/names/name-index.ts';
import type { CheckRule, Entry, Name } from '#shared/areas/registers.ts';
import { blankContent } from '#shared/document/blank.ts';
import { p } from '#tests/support/builders.ts';
import { hasCorpus, realArticles, type RealArticle } from '#tests/text/corpus.ts';

/** People as real articles introduce them: an office, then the name. */
const introduced =
  /((?:Phó )?(?:Tổng Bí thư|Bí thư|Chủ tịch|Thủ tướng|Bộ trưởng|Giám đốc|Chánh án|Trưởng Ban|Trưởng phòng)(?: [\p{L}.]+){0,6}?) ((?:\p{Lu}\p{Ll}+ ){2,3}\p{Lu}\p{Ll}+)(?!\p{L})(?! \p{Lu})/gu;

const timesMet = 3;

/** A register such as a newsroom would have made of what it printed itself. */
function registerOf(articles: readonly RealArticle[]): Entry<'name'>[] {
  const met = new Map<string, { office: string; count: number }>();
  for (const { body = '' } of articles)
    for (const [, office = '', name = ''] of body.normalize('NFC').matchAll(introduced))
      met.set(name, { office, count: (met.get(name)?.count ?? 0) + 1 });
  return [...met]
    .filter(([, { count }]) => count >= timesMet)
    .map(([title, { office }], index) => {
      const value: Name = { title, type: 'person', office };
      return { id: `ten-${index}`, value };
    });
}

test.runIf(hasCorpus)(
  'real articles are hardly ever warned of',
  () => {
    const articles = realArticles();
    const names = registerOf(articles);
    const situation = { names: indexNames(names), people: [], today: '2024-01-01', sizeOf: () => undefined };
    const warned = (rule: CheckRule) => {
      const check = { id: 'c', value: { title: 'c', rule, level: 'warning' as const } };
      return articles.flatMap(({ title, lead = '', body = '' }) => {
        const blocks = [title, lead, ...body.split('\n')]
          .filter(Boolean)
          .map((text) => p(text.normalize('NFC')));
        return findings({ ...blankContent('p'), body: blocks }, [check], situation).map(
          ({ sentence }) => sentence,
        );
      });
    };

    const spelling = warned('nameSpelling');
    const twoWays = warned('nameTwoWays');

    const perThousand = (found: readonly string[]) => (found.length * 1000) / articles.length;
    process.stdout.write(
      `${articles.length} articles, ${names.length} names: one letter off ${spelling.length}, two ways ${twoWays.length}\n`,
    );
    if (process.env['NAMES_SAID']) process.stdout.write([...spelling, ...twoWays].join('\n'));
    // Enough of them to be wrong about.
    expect(names.length).toBeGreaterThan(50);
    expect(perThousand(spelling)).toBeLessThan(8);
    expect(perThousand(twoWays)).toBeLessThan(15);
  },
  180_000,
);
