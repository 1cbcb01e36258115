import { z } from 'zod';
import { ArticleFilter, ArticleOrder } from '#shared/areas/articles.ts';
import { columnIds } from './column-ids.ts';
import { SavedWithin } from './saved-span.ts';

const DeskOrder = z.object({ sort: ArticleOrder, isDescending: z.boolean() });
export type DeskOrder = z.infer<typeof DeskOrder>;

/** What the list is narrowed to, beside the place that is shown. */
const DeskFilter = ArticleFilter.pick({
  section: true,
  genre: true,
  penName: true,
  hasPhotos: true,
  isLacking: true,
}).extend({ saved: SavedWithin.optional() });
export type DeskFilter = z.infer<typeof DeskFilter>;

/** How the desk was left, and is found again. */
export const DeskLayout = z.object({
  place: z.string(),
  /** Of each place that was put in another order than the usual one. */
  orders: z.record(z.string(), DeskOrder).default({}),
  filter: DeskFilter.default({}),
  columns: z.array(z.enum(columnIds)),
  isReading: z.boolean(),
});
export type DeskLayout = z.infer<typeof DeskLayout>;
