import { z } from 'zod';
import { PageReview } from '#shared/areas/page-review.ts';

/** A page that was read and waits to be looked over, as it is kept. */
export const KeptDraft = z.object({ review: PageReview, kind: z.enum(['story', 'reference']) });
export type KeptDraft = z.input<typeof KeptDraft>;
