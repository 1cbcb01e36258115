import { runsOf } from '#shared/document/run.ts';
import type { Block } from '#shared/document/block.ts';
import type { ArticleFields } from '#shared/areas/articles.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { TestApp } from '#tests/support/app.ts';

export const writer = 'phong-vien';
export const board = 'tong-bien-tap';

export const complete: ArticleFields = {
  headline: runsOf('Làng muối Đông Tràm vào vụ'),
  lead: runsOf('Nắng sớm, diêm dân Đông Tràm đã ra đồng từ mờ sáng.'),
  bylines: [{ penName: 'HẢI ĐĂNG', role: 'writer' }],
  section: 'kinh-te',
};
export const text = { id: 'p', type: 'paragraph', runs: runsOf('Vụ này được mùa.') } satisfies Block;

/** An article with everything the checks ask for, then whatever the test takes away or adds. */
export async function anArticle(
  { desk }: TestApp,
  fields: ArticleFields = {},
  body: Block[] = [text],
): Promise<ArticleId> {
  const { id } = await desk.articles.create({ as: writer });
  const changes = { fields: { ...complete, ...fields }, put: body, order: body.map((block) => block.id) };
  await desk.articles.save({ id, as: writer, changes });
  return id;
}

export async function anApprovedArticle(app: TestApp): Promise<ArticleId> {
  const id = await anArticle(app);
  await app.desk.review.move({ id, move: 'submit', as: writer });
  await app.desk.review.move({ id, move: 'approve', as: board });
  return id;
}
