import type { PageReview } from '#shared/areas/page-review.ts';
import type { Draft } from '#core/reading/recognise/draft.ts';
import { lineId } from './block-parts.ts';
import { lineParts, unprintedParts } from './line-parts.ts';
import { otherReadings } from './other-readings.ts';

/** The page line by line: where the reader put each, and what else each could be. */
export function reviewOf(draft: Draft, file: string): PageReview {
  const { warnings, encoding } = draft.finished();
  return {
    ...{ file, encoding, warnings },
    lines: reviewLines(draft),
    unprinted: unprintedParts(draft),
    doubts: draft.doubts.map(({ doubt, line }) => (line ? { ...doubt, line: lineId(line) } : doubt)),
    moves: 0,
  };
}

function reviewLines(draft: Draft): PageReview['lines'] {
  const partsOf = lineParts(draft);
  return draft.lines.flatMap((line) => {
    const parts = partsOf(line);
    const { text, picture: hasPicture } = line;
    if (parts.length === 0) return [];
    const picture = draft.pictures.get(line.index);
    const readings = otherReadings(line, parts);
    return [{ id: lineId(line), text, hasPicture, ...(picture && { picture }), parts, readings }];
  });
}
