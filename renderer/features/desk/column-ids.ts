import { ArticleOrder } from '#shared/areas/articles.ts';

/** What is said of an article beside its headline, in the order of the columns. */
export const columnIds = ArticleOrder.exclude(['headline']).options;
export type ColumnId = (typeof columnIds)[number];
