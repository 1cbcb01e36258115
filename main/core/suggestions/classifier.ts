import { eachOf, featureCount, type Features } from './features.ts';

/** A feature and its weight in one text. The weights of a text have the length one. */
type Vector = readonly (readonly [feature: number, weight: number])[];

export interface Likelihood {
  readonly label: string;
  /** All of an answer together are one. */
  readonly confidence: number;
}

/** Keeps a word that was never seen with a label from ruling the label out. */
const smoothing = 0.01;

/** What the words of a text weigh against how common a label is. Found on four papers of a corpus. */
const evidence = 10;

/** The words of a text say much of the same again and again: so much less sure is it than their sum. Found there too. */
const doubt = 20;

/** Rarer features say nothing of other articles. */
const fewestArticles = 2;

interface Label {
  readonly weights: Float32Array;
  total: number;
  articles: number;
}

/**
 * Multinomial naive Bayes over tf-idf vectors of unit length (Rennie et al. 2003, “Tackling the Poor Assumptions of Naive
 * Bayes Text Classifiers”, section 4), which can be taught one article at a time and can unlearn it again.
 * `first` is what it will be taught at first: it says how common each feature is.
 */
export function createClassifier(first: Iterable<Features>) {
  const spread = new Uint32Array(featureCount);
  let known = 0;
  for (const features of first) {
    known++;
    for (const [feature] of eachOf(features)) spread[feature]!++;
  }
  const vocabulary = spread.reduce((count, inArticles) => count + Number(inArticles >= fewestArticles), 0);
  const labels = new Map<string, Label>();
  let taught = 0;

  function vectorOf(features: Features): Vector {
    const weighed = [...eachOf(features)].flatMap(([feature, count]) => {
      const inArticles = spread[feature]!;
      if (inArticles < fewestArticles) return [];
      return [[feature, Math.log1p(count) * Math.log1p(known / inArticles)] as const];
    });
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return weighed.map(([feature, weight]) => [feature, weight / length] as const);
  }

  function change(features: Features, name: string, sign: 1 | -1): void {
    const label = labels.get(name) ?? { weights: new Float32Array(featureCount), total: 0, articles: 0 };
    labels.set(name, label);
    for (const [feature, weight] of vectorOf(features)) {
      label.weights[feature] = Math.max(0, label.weights[feature]! + sign * weight);
      label.total = Math.max(0, label.total + sign * weight);
    }
    label.articles += sign;
    taught += sign;
  }

  function score(vector: Vector, { weights, total, articles }: Label): number {
    const all = Math.log(total + smoothing * vocabulary);
    let sum = Math.log(articles / taught);
    for (const [feature, weight] of vector)
      sum += evidence * weight * (Math.log(weights[feature]! + smoothing) - all);
    return sum;
  }

  return {
    learn: (features: Features, label: string) => change(features, label, 1),
    unlearn: (features: Features, label: string) => change(features, label, -1),

    /** Every label it was taught, the likeliest first. */
    classify(features: Features): Likelihood[] {
      const vector = vectorOf(features);
      const scored = [...labels]
        .filter(([, label]) => label.articles > 0)
        .map(([name, label]) => ({ name, score: score(vector, label) }))
        .toSorted((a, b) => b.score - a.score);
      const best = scored[0]?.score ?? 0;
      const shares = scored.map((label) => Math.exp((label.score - best) / doubt));
      const sum = shares.reduce((total, share) => total + share, 0);
      return scored.map(({ name }, index) => ({ label: name, confidence: shares[index]! / sum }));
    },
  };
}

export type Classifier = ReturnType<typeof createClassifier>;
