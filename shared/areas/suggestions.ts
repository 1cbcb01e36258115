import { z } from 'zod';
import { query } from '#shared/contract/procedure.ts';
import { ArticleId, EntryId } from '#shared/ids.ts';

/** How sure the archive is, from 0 to 1: of a hundred suggestions at 0.8, about eighty were right when it was measured. */
export const Suggestion = z.strictObject({ id: EntryId, confidence: z.number().min(0).max(1) });
export type Suggestion = z.infer<typeof Suggestion>;

/** What the paper's own archive proposes for an article, the likeliest first. */
export const Suggestions = z.strictObject({
  sections: z.array(Suggestion),
  topics: z.array(Suggestion),
  /** Keywords of the archive that stand in the text, and names the text repeats. */
  tags: z.array(z.string()),
  /** The articles it learned from. With few of them nothing is proposed. */
  learnedFrom: z.int().min(0),
});
export type Suggestions = z.infer<typeof Suggestions>;

export const suggestions = {
  of: query(z.strictObject({ id: ArticleId }), Suggestions),
};
