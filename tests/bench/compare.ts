import type { Block } from '#shared/document/block.ts';
import { blankContent } from '#shared/document/blank.ts';
import { compareContents, countDifferences } from '#shared/document/compare/compare-contents.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { runsOf } from '#shared/document/run.ts';
import { contentText } from '#shared/document/text.ts';
import { createChance, type Chance } from '#tests/support/chance.ts';
import { createSentences, type Sentences } from '#tests/support/sentences.ts';
import { topics } from '#tests/support/vocabulary.ts';
import { atMost, timesAtMost, type Figure, type Goal, type Measurement } from './figure.ts';
import { plainDiff } from './plain-diff.ts';
import { median } from './statistics.ts';
import { byTurns } from './stopwatch.ts';

const paragraphWords = 75;
const rounds = 15;

interface Case {
  readonly words: number;
  /** The share of paragraphs in which something was written. */
  readonly edited: number;
  readonly goals: readonly Goal[];
}

/** What a desk does to an article, and what nobody does to a very long one. */
const cases: Readonly<Record<string, Case>> = {
  '1,500 chữ, a fifth edited': { words: 1500, edited: 0.2, goals: [atMost(50)] },
  '5,000 chữ, a fifth edited': { words: 5000, edited: 0.2, goals: [atMost(100)] },
  '20,000 chữ, a twentieth edited': { words: 20_000, edited: 0.05, goals: [timesAtMost(10)] },
  '20,000 chữ, all edited': { words: 20_000, edited: 1, goals: [] },
};

async function measure(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, { words, edited, goals }] of Object.entries(cases)) {
    const { before, after } = twoStates(words, edited);
    const texts = [contentText(before), contentText(after)] as const;
    const { ours, baseline } = await byTurns(rounds + 1, {
      ours: () => assertOther(countDifferences(compareContents(before, after))),
      baseline: () => assertOther(plainDiff(...texts)),
    });
    // The first time warms up and does not count.
    figures.push({
      ...{ name, unit: 'ms', goals },
      ours: median(ours.slice(1)),
      baseline: median(baseline.slice(1)),
    });
  }
  return figures;
}

function assertOther(count: number): void {
  if (count === 0) throw new Error('The two states were found to be the same');
}

function twoStates(words: number, edited: number): { before: ArticleContent; after: ArticleContent } {
  const chance = createChance(words);
  const sentences = createSentences(chance, topics[0]!, topics[1]!);
  const body = Array.from({ length: Math.round(words / paragraphWords) }, (_, index) =>
    paragraph(`p${index}`, sentences.paragraph(paragraphWords - 15)),
  );
  const blank = { ...blankContent('none', 'story'), headline: runsOf(sentences.headline()) };
  const after = body.map((block) =>
    chance.isLucky(edited) ? rewritten(block, { chance, sentences }) : block,
  );
  // One paragraph stands elsewhere, one is gone.
  const [first, second, ...others] = after;
  return { before: { ...blank, body }, after: { ...blank, body: [second!, ...others.slice(1), first!] } };
}

interface Paragraph {
  readonly id: string;
  readonly type: 'paragraph';
  readonly runs: ReturnType<typeof runsOf>;
}

function paragraph(id: string, text: string): Paragraph & Block {
  return { id, type: 'paragraph', runs: runsOf(text) };
}

/** Every tenth word another one, and a sentence more. */
function rewritten({ id, runs }: Paragraph, by: { chance: Chance; sentences: Sentences }): Paragraph & Block {
  const words = runs[0]!.text.split(' ').map((word) => (by.chance.isLucky(0.1) ? 'khác' : word));
  return paragraph(id, `${words.join(' ')} ${by.sentences.headline()}.`);
}

export const comparing: Measurement = {
  explanation: `two states of an article compared as the worker of the window does it, the median of ${rounds} times; how many words differ in their plain text`,
  measure,
};
