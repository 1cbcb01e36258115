import { allSyllables } from '#shared/text/syllable.ts';
import type { Chance } from './chance.ts';
import {
  commonNouns,
  commonVerbs,
  familyNames,
  givenNames,
  honorifics,
  links,
  middleNames,
  offices,
  openers,
  placeFirst,
  placeKinds,
  placeSecond,
  qualities,
  type Topic,
} from './vocabulary.ts';

/** Writes like a paper, about nothing that ever happened. */
export interface Sentences {
  headline(): string;
  caption(): string;
  /** About as many chữ as asked. */
  paragraph(words: number): string;
}

/** `topic` is what an article is about, `aside` what it touches. */
export function createSentences(chance: Chance, topic: Topic, aside: Topic): Sentences {
  const thing = () => {
    const kind = chance.next();
    if (kind < 0.55) return chance.usual(topic.nouns);
    if (kind < 0.92) return chance.usual(commonNouns);
    return kind < 0.99 ? chance.usual(aside.nouns) : rareWord(chance);
  };
  const act = () => chance.usual(chance.isLucky(0.45) ? topic.verbs : commonVerbs);
  const link = () => chance.usual(links);

  const described = () => {
    const quality = chance.isLucky(0.25) ? ` ${chance.usual(qualities)}` : '';
    const owner = chance.isLucky(0.25) ? ` của ${thing()}` : '';
    return `${link()} ${thing()}${quality}${owner}`;
  };
  const somebody = () => {
    const kind = chance.next();
    if (kind < 0.2) return `${chance.usual(honorifics)} ${personName(chance)}`;
    return kind < 0.45 ? chance.usual(offices) : described();
  };
  const somewhere = () => (chance.isLucky(0.35) ? ` ở ${placeName(chance)}` : '');
  const clause = () => {
    const middle = `${link()} ${act()} ${thing()}`;
    return `${somebody()} ${middle}${somewhere()} ${described()}`;
  };
  const figure = () => (chance.isLucky(0.3) ? `, đạt ${chance.between(2, 98)},${chance.between(1, 9)}%` : '');
  const sentence = () => {
    const opener = chance.isLucky(0.35) ? `${chance.usual(openers)}, ` : '';
    const second = chance.isLucky(0.5) ? `, ${link()} ${clause()}` : '';
    return `${capital(`${opener}${clause()}${second}${figure()}`)}.`;
  };

  return {
    headline: () => capital(`${thing()} ${act()} ${thing()}${somewhere()}`),
    caption: () => `${capital(somebody())} ${act()} ${thing()} ở ${placeName(chance)}.`,
    paragraph(words) {
      let text = sentence();
      while (text.split(' ').length < words) text += ` ${sentence()}`;
      return text;
    },
  };
}

export function personName(chance: Chance): string {
  const middle = chance.isLucky(0.8) ? `${chance.usual(middleNames)} ` : '';
  return `${chance.usual(familyNames)} ${middle}${chance.usual(givenNames)}`;
}

function placeName(chance: Chance): string {
  return `${chance.usual(placeKinds)} ${chance.usual(placeFirst)} ${chance.usual(placeSecond)}`;
}

let syllables: readonly string[] | undefined;

/** The long tail: a well-formed word that hardly any other article has. */
function rareWord(chance: Chance): string {
  syllables ??= [...allSyllables()];
  return `${chance.any(syllables)} ${chance.any(syllables)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
