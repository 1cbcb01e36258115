import type { Anchor } from './threads.ts';

/** Every line an anchor speaks of, as an anchor of its own: one, but where words were chosen over several lines. */
export function partsOf(anchor: Anchor): readonly Anchor[] {
  if (!anchor.further) return [anchor];
  const { further, ...first } = anchor;
  return [first as Anchor, ...further];
}

/** The anchor with each of its lines mapped; the same object where none of them changed. */
export function mapParts(anchor: Anchor, map: (part: Anchor, index: number) => Anchor): Anchor {
  if (!anchor.further) return map(anchor, 0);
  const parts = partsOf(anchor);
  const mapped = parts.map(map);
  if (mapped.every((part, index) => part === parts[index])) return anchor;
  const [first, ...further] = mapped;
  return { ...first, further } as Anchor;
}

/** The lines that were not deleted. */
export function standingParts(anchor: Anchor): readonly Anchor[] {
  return partsOf(anchor).filter(({ lost }) => !lost);
}

/** Whether nothing is left of what was spoken of. */
export function isLost(anchor: Anchor): boolean {
  return standingParts(anchor).length === 0;
}

/** The words that are spoken of, a line for each line; the last that were known where all of them are gone. */
export function quoteOf(anchor: Anchor): string {
  const parts = isLost(anchor) ? partsOf(anchor) : standingParts(anchor);
  return parts
    .map(({ quote }) => quote)
    .filter((quote) => quote !== '')
    .join('\n');
}
