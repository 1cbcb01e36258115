import type { ArticleId } from '#shared/ids.ts';
import type { Client } from '#shared/contract/procedure.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { aContent, byline, p, runs } from './builders.ts';

interface Newsroom {
  readonly desk: Client<DeskContract>;
}

/** An article without photos that may leave. */
export async function anApprovedArticle({ desk }: Newsroom, headline: string): Promise<ArticleId> {
  const { id } = await desk.articles.create({ as: 'phong-vien' });
  const text = p('Chính văn của bài.');
  const {
    headline: title,
    lead,
    bylines,
  } = aContent({ headline, lead: 'Sapo.', bylines: [byline('HOÀI THƯ')] });
  const fields = { headline: title, lead, bylines, section: 'xay-dung-dang' };
  await desk.articles.save({ id, as: 'phong-vien', changes: { fields, put: [text], order: [text.id] } });
  await desk.review.move({ id, move: 'submit', as: 'phong-vien' });
  await desk.review.move({ id, move: 'approve', as: 'tong-bien-tap' });
  return id;
}

/** Its headline is changed after it was approved, and it is approved again. */
export async function rewritten({ desk }: Newsroom, id: ArticleId, headline: string): Promise<void> {
  await desk.articles.save({ id, as: 'phong-vien', changes: { fields: { headline: runs(headline) } } });
  await desk.review.move({ id, move: 'approve', as: 'tong-bien-tap' });
}
