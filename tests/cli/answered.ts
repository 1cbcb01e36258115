import type { z } from 'zod';
import type { exchange } from '#shared/areas/exchange.ts';
import type { KeptSignOff, review } from '#shared/areas/review.ts';
import type { RevisionSummary } from '#shared/areas/revisions.ts';
import type { upkeep } from '#shared/areas/upkeep.ts';

export type { Article, ArticleSummary } from '#shared/areas/articles.ts';
export type { ExportReceipt } from '#shared/areas/exchange.ts';

export type { SearchAnswer } from '#shared/areas/search.ts';

export type Verified = z.infer<typeof exchange.verify.output>;
export type Checked = z.infer<typeof upkeep.check.output>;
export type Moved = z.infer<typeof review.move.output> & { id: string };
export interface History {
  readonly revisions: RevisionSummary[];
  readonly signOffs: KeptSignOff[];
}
