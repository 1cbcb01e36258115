import { z } from 'zod';
import { EntryId } from '#shared/ids.ts';

/** What one property would become. */
export const CellChange = z.strictObject({ header: z.string(), before: z.string(), after: z.string() });
export type CellChange = z.infer<typeof CellChange>;

/** What a row of a table would do. `line` is its number in a spreadsheet, the header being in line 1 where nothing stands above it. */
export const RowPlan = z.strictObject({
  line: z.int().min(2),
  title: z.string(),
  does: z.enum(['add', 'change', 'nothing', 'refused']),
  id: EntryId.optional(),
  changes: z.array(CellChange),
  /** Why it is refused, each a sentence. */
  problems: z.array(z.string()),
});
export type RowPlan = z.infer<typeof RowPlan>;
