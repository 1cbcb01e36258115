import type { KeptSignOff } from '#shared/areas/review.ts';
import type { ContentHash } from '#shared/ids.ts';

/** Whether it approved another text than this one: an approval holds only for the text it names. */
export function isOfEarlierText(
  { decision, contentHash }: KeptSignOff,
  text: ContentHash | undefined,
): boolean {
  return decision === 'approve' && text !== undefined && contentHash !== text;
}
