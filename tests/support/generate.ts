import type { Block } from '#shared/document/block.ts';
import { blankContent } from '#shared/document/blank.ts';
import type { ArticleContent, Byline } from '#shared/document/content.ts';
import { runsOf } from '#shared/document/run.ts';
import { EntryId } from '#shared/ids.ts';
import { createChance, type Chance } from './chance.ts';
import { createSentences, personName, type Sentences } from './sentences.ts';
import { genres, kickers, topics, type Topic } from './vocabulary.ts';

/**
 * Articles of invented news, of real length (300 to 900 chữ) and with words as often as a paper writes them. The same
 * seed gives the same articles. Ten thousand take a few seconds.
 */
export function* generateArticles(count: number, seed = 1): Generator<ArticleContent> {
  for (let index = 0; index < count; index++) yield generateArticle(seed * 1_000_003 + index);
}

/** About how many articles an invented staff member writes before the next one is hired. */
const staffSize = 120;
const staff = Array.from({ length: staffSize }, (_, index) => personName(createChance(7 + index)));

export function generateArticle(seed: number): ArticleContent {
  const chance = createChance(seed);
  const topic = chance.usual(topics);
  const sentences = createSentences(chance, topic, chance.any(topics));
  const blank = blankContent('none', chance.isLucky(0.3) ? 'reference' : 'story');
  return {
    ...blank,
    kicker: runsOf(chance.isLucky(0.3) ? chance.any(kickers) : ''),
    headline: runsOf(sentences.headline()),
    subheadline: runsOf(chance.isLucky(0.15) ? sentences.headline() : ''),
    lead: runsOf(sentences.paragraph(chance.between(25, 55))),
    body: bodyOf(chance, sentences),
    bylines: bylinesOf(chance),
    tags: chance.isLucky(0.5) ? [chance.usual(topic.nouns), chance.usual(topic.nouns)] : [],
    ...named(chance, topic),
    publishedAt: publishedAt(chance),
  };
}

function named(chance: Chance, topic: Topic): Pick<ArticleContent, 'section' | 'genre'> {
  return { section: EntryId.parse(topic.section), genre: EntryId.parse(chance.usual(genres)) };
}

function bodyOf(chance: Chance, sentences: Sentences): Block[] {
  const wanted = chance.between(275, 845);
  const blocks: Block[] = [];
  let words = 0;
  while (words < wanted) {
    const text = sentences.paragraph(Math.min(chance.between(45, 110), wanted - words));
    const id = `d${blocks.length + 1}`;
    const isSubhead = blocks.length > 1 && chance.isLucky(0.12);
    if (isSubhead) blocks.push({ id: `${id}x`, type: 'subhead', runs: runsOf(sentences.headline()) });
    blocks.push({ id, type: 'paragraph', runs: runsOf(text) });
    words += text.split(' ').length;
    if (chance.isLucky(0.18)) blocks.push(photoOf(chance, sentences, `${id}a`));
  }
  return blocks;
}

function photoOf(chance: Chance, sentences: Sentences, id: string): Block {
  const caption = runsOf(sentences.caption());
  const credit = runsOf(chance.usual(staff));
  return { id, type: 'photo', caption, credit, alt: '', placement: 'inline' };
}

function bylinesOf(chance: Chance): Byline[] {
  const count = chance.isLucky(0.1) ? 2 : 1;
  return Array.from({ length: count }, () => ({ penName: chance.usual(staff), role: 'writer' }));
}

/** A day of the last twenty years, at an hour when papers put things online. */
function publishedAt(chance: Chance): string {
  const [year, month, day] = [chance.between(2006, 2025), chance.between(1, 12), chance.between(1, 28)];
  const [hour, minute] = [chance.between(5, 22), chance.between(0, 59)];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}+07:00`;
}
