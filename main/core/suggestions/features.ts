import { nfc } from '#shared/text/nfc.ts';

/** The parts of an article that tell what it is about. */
export interface Telling {
  readonly headline: string;
  readonly lead: string;
  readonly body: string;
}

/**
 * How often syllables and pairs of them stand in a text: the number of one, then how often, and so on. Packed, because
 * those of a whole archive are kept in mind.
 */
export type Features = Uint32Array;

/** Syllables and pairs share so many numbers. Two that fall on one are taken for one. */
export const featureCount = 2 ** 17;

const headlineWeight = 3;
const leadWeight = 2;

/** The beginning tells what an article is about; a long report need not be read to its end. UTF-16 units. */
const bodyRead = 6000;

const endOfClause = /[^\p{L}\p{N}\s]+/u;
const letter = /\p{L}/u;

/** Syllables and neighbouring pairs of them, as a Vietnamese word has mostly two. No pair reaches over a mark. */
export function featuresOf({ headline, lead, body }: Telling): Features {
  const features = new Map<number, number>();
  count(features, headline, headlineWeight);
  count(features, lead, leadWeight);
  count(features, body.slice(0, bodyRead), 1);
  return Uint32Array.from([...features].flat());
}

/** Each feature with how often it stands there. */
export function* eachOf(features: Features): Generator<readonly [feature: number, count: number]> {
  for (let at = 0; at < features.length; at += 2) yield [features[at]!, features[at + 1]!];
}

function count(features: Map<number, number>, text: string, weight: number): void {
  const add = (feature: number) => features.set(feature, (features.get(feature) ?? 0) + weight);
  for (const clause of nfc(text).toLowerCase().split(endOfClause)) {
    let before: string | undefined;
    for (const syllable of clause.split(/\s+/)) {
      if (!letter.test(syllable)) continue;
      add(numberOf(syllable));
      if (before !== undefined) add(numberOf(`${before} ${syllable}`));
      before = syllable;
    }
  }
}

/** FNV-1a, 32 bits, folded into the numbers there are. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) & (featureCount - 1);
}
