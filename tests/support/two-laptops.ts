import { join } from 'node:path';
import { createApp } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { ArticleFields } from '#shared/areas/articles.ts';
import type { ArticleId, EntryId } from '#shared/ids.ts';
import { p, runs } from './builders.ts';
import { openStoryFile } from './open-story-file.ts';
import type { DeskWindow } from './shell.ts';

const reporter = 'phong-vien';

interface Laptops {
  /** Where the other laptop keeps its data, in a folder of its own. */
  readonly folder: string;
  /** Where both find the stick. */
  readonly home: string;
  readonly fields?: ArticleFields;
  /** Who signs there what they wrote there. */
  readonly signers?: readonly EntryId[];
}

/**
 * An article that came on a stick, was written on here (“Bà con gặt xong lúa.”) and there (“Bà con trồng xong lúa.”), and
 * came again: two texts, of which neither is built upon the other.
 */
export async function writtenOnTwoLaptops(
  { page, client }: DeskWindow,
  { folder, home, fields = {}, signers = [] }: Laptops,
): Promise<ArticleId> {
  const host = { laptop: 'máy khác', pathOf: (ref: string) => ref };
  const other = await createApp({ folder: join(folder, 'may-khac'), host });
  const elsewhere = createClient<DeskContract>(other.dispatch);
  const text = p('Bà con cấy xong lúa.');
  const write = (words: string) => ({ put: [{ ...text, runs: runs(words) }] });
  const { id } = await elsewhere.articles.create({ as: reporter });
  await elsewhere.articles.save({ id, as: reporter, changes: { fields, put: [text], order: [text.id] } });
  await elsewhere.stories.pack({ ids: [id], out: join(home, 'mot.toasoan') });
  await openStoryFile(page, 'mot.toasoan');
  await client.articles.save({ id, as: reporter, changes: write('Bà con gặt xong lúa.') });
  await client.articles.keep({ id, as: reporter });
  await elsewhere.articles.save({ id, as: reporter, changes: write('Bà con trồng xong lúa.') });
  for (const [nth, as] of signers.entries())
    await elsewhere.review.move({ id, as, move: nth === 0 ? 'submit' : 'approve' });
  await elsewhere.stories.pack({ ids: [id], out: join(home, 'hai.toasoan') });
  await other.close();
  await openStoryFile(page, 'hai.toasoan');
  return id;
}
