import { captionCues } from '#core/reading/rules/captions.ts';

/** How much a line's words say that it describes a picture, in points; three or more is a caption. */
export function captionPoints(text: string): number {
  return captionCues.reduce((sum, { pattern, points }) => sum + (pattern.test(text) ? points : 0), 0);
}
