import { EntryId, type ArticleId } from '#shared/ids.ts';
import type { Suggestion, Suggestions } from '#shared/areas/suggestions.ts';
import type { Archive, Filed } from './archive.ts';
import { createClassifier, type Classifier, type Likelihood } from './classifier.ts';
import { featuresOf, type Features, type Telling } from './features.ts';
import { suggestKeywords } from './keywords.ts';

/** Fewer say nothing of where the next belongs. */
export const fewestToLearnFrom = 12;

const mostSections = 3;
const mostTopics = 3;
/** A guess that is less sure than this helps nobody. */
const leastConfidence = 0.15;

/** After so many changes for each article, which words there are and how common they are is counted anew. */
const renewedAfter = 0.02;

interface Learned extends Filed {
  readonly features: Features;
}

/** Learns from the archive, and goes on learning from what people file and file elsewhere. Lives in a worker. */
export function createSuggester(archive: Archive) {
  let learned = new Map<ArticleId, Learned>();
  let sections: Classifier | undefined;
  let topics: Classifier | undefined;
  let changes = 0;
  let readUntilMs = 0;

  function begin(): void {
    learned = new Map(archive.newest().flatMap((filed) => entryOf(filed)));
    readUntilMs = Math.max(0, ...[...learned.values()].map(({ savedAtMs }) => savedAtMs));
    renew();
  }

  function renew(): void {
    const all = [...learned.values()];
    sections = createClassifier(all.map(({ features }) => features));
    topics = createClassifier(all.map(({ features }) => features));
    for (const article of all) teach(article);
    changes = 0;
  }

  function entryOf(filed: Filed): [ArticleId, Learned][] {
    const words = archive.wordsOf(filed.id);
    return words ? [[filed.id, { ...filed, features: featuresOf(words) }]] : [];
  }

  function teach({ features, section, topics: named }: Learned): void {
    if (section) sections?.learn(features, section);
    for (const topic of named) topics?.learn(features, topic);
  }

  function unteach({ features, section, topics: named }: Learned): void {
    if (section) sections?.unlearn(features, section);
    for (const topic of named) topics?.unlearn(features, topic);
  }

  /** What was filed since, and what was filed elsewhere: a correction counts with the next article. */
  function catchUp(): void {
    for (const filed of archive.since(readUntilMs)) {
      const [entry] = entryOf(filed);
      // Not indexed yet: it and those after it are for the next time.
      if (!entry) break;
      const before = learned.get(filed.id);
      if (before) unteach(before);
      learned.set(...entry);
      teach(entry[1]);
      readUntilMs = filed.savedAtMs;
      changes++;
    }
    if (changes > learned.size * renewedAfter) renew();
  }

  function keywordUse(): Map<string, number> {
    const uses = new Map<string, number>();
    for (const { tags } of learned.values()) for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
    return uses;
  }

  return {
    /** The article's own filing is not what it is judged by. */
    suggest(id: ArticleId, text: Telling): Suggestions {
      if (!sections) begin();
      catchUp();
      const own = learned.get(id);
      if (own) unteach(own);
      const features = featuresOf(text);
      const learnedFrom = learned.size - Number(own !== undefined);
      const isEnough = learnedFrom >= fewestToLearnFrom;
      const answer = {
        sections: isEnough ? likely(sections, features, mostSections) : [],
        topics: isEnough ? likely(topics, features, mostTopics) : [],
        tags: suggestKeywords(text, keywordUse()),
        learnedFrom,
      };
      if (own) teach(own);
      return answer;
    },
  };
}

export type Suggester = ReturnType<typeof createSuggester>;

function likely(classifier: Classifier | undefined, features: Features, most: number): Suggestion[] {
  return (classifier?.classify(features) ?? [])
    .filter(({ confidence }) => confidence >= leastConfidence)
    .slice(0, most)
    .map(suggestionOf);
}

function suggestionOf({ label, confidence }: Likelihood): Suggestion {
  return { id: EntryId.parse(label), confidence };
}
