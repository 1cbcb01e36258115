import type { Block } from '#shared/document/block.ts';
import { runsOf } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import { createChance } from '#tests/support/chance.ts';
import { createSentences, type Sentences } from '#tests/support/sentences.ts';
import { topics } from '#tests/support/vocabulary.ts';
import type { BenchApp } from './bench-app.ts';
import { writer } from './ports.ts';

const paragraphWords = 75;

/** An article of so many chữ, in paragraphs as papers have them. */
export interface LongArticle {
  readonly id: ArticleId;
  readonly blocks: readonly Block[];
  /** The block with another sentence at its end, as an autosave brings it. */
  edited(index: number): Block;
}

export async function writeLongArticle({ desk }: BenchApp, words: number): Promise<LongArticle> {
  const sentences = createSentences(createChance(words), topics[0]!, topics[1]!);
  const blocks = Array.from({ length: Math.round(words / paragraphWords) }, (_, index) =>
    paragraph(`p${index + 1}`, paragraphText(sentences)),
  );
  const { id } = await desk.articles.create({ as: writer });
  const fields = { headline: runsOf(sentences.headline()), lead: runsOf(sentences.paragraph(40)) };
  const order = blocks.map((block) => block.id);
  await desk.articles.save({ id, as: writer, changes: { fields, put: blocks, order } });
  await desk.articles.keep({ id, as: writer });
  const texts = new Map<string, string>();
  const edited = (index: number) => {
    const block = blocks[index % blocks.length]!;
    const text = `${texts.get(block.id) ?? paragraphText(sentences)} ${sentences.headline()}.`;
    texts.set(block.id, text);
    return paragraph(block.id, text);
  };
  return { id, blocks, edited };
}

function paragraphText(sentences: Sentences): string {
  return sentences.paragraph(paragraphWords - 15);
}

function paragraph(id: string, text: string): Block {
  return { id, type: 'paragraph', runs: runsOf(text) };
}
