import { expect, test } from 'vitest';
import { en } from '#renderer/words/en/en.ts';

const nouns =
  'articles|photos|words|characters|changes|lines|places|entries|deletions|passages|comments|footnotes|cells|tables|pictures|pages|files|captions|copies|things|versions|revisions|results|notes|conditions|columns|people|paragraphs|errors|warnings|minutes|hours|days|replies|matches|sections|names|conditions|stars|cards|folders|laptops';
/** As “1 open changes”; “1 of its articles” is right, and so is what a key does to several. */
const manyOfOne = new RegExp(`\\b1 (?:(?!of|writes)[a-z-]+ ){0,2}(?:${nouns})\\b`, 'i');

/** What every sentence of the table says where there is one of everything. */
function saidOfOne(words: unknown, name: string): [name: string, said: string][] {
  if (typeof words === 'function') return [[name, said(words)]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => saidOfOne(value, `${name}.${key}`));
}

/** Nothing where it is about something else than figures. */
function said(sentence: Function): string {
  try {
    return String(sentence(...Array.from({ length: sentence.length }, () => 1)));
  } catch {
    return '';
  }
}

test('in English a slot of one column says so', () => {
  expect(en.settings.slot.note({ columns: 1, depth: 30 })).toBe('1 column, 30 lines');
});

test('in English one of anything is not told as several', () => {
  const wrong = saidOfOne(en, 'en').filter(([, sentence]) => manyOfOne.test(sentence));

  expect(wrong).toEqual([]);
});
