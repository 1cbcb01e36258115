import type { ArticleSummary } from '#shared/areas/articles.ts';
import { AppError } from '#shared/failure.ts';
import { ArticleId } from '#shared/ids.ts';
import { figure } from '#shared/figure.ts';
import type { Desk } from './verb.ts';

/** Fewer characters would name another article tomorrow. */
const fewest = 4;
const pageSize = 1000;

/** The article a person named by its whole id, or by the beginning or the ending that only it has. */
export async function findArticle(client: Desk['client'], given: string): Promise<ArticleId> {
  const id = given.toLowerCase();
  const whole = ArticleId.safeParse(id);
  if (whole.success) return whole.data;
  if (!/^[0-9a-f-]+$/.test(id)) throw notFound(`“${given}” không phải mã bài.`);
  if (id.length < fewest) throw notFound(`Mã bài “${given}” quá ngắn, cần ít nhất ${fewest} ký tự.`);
  const found = (await allArticles(client)).filter(
    (article) => article.id.startsWith(id) || article.id.endsWith(id),
  );
  if (found.length === 1) return found[0]!.id;
  if (found.length === 0) throw notFound(`Không có bài nào mã “${given}”.`);
  throw new AppError(
    'invalid_input',
    `Có ${figure(found.length)} bài mang mã “${given}”. Hãy ghi thêm vài ký tự của mã bài.`,
  );
}

export async function allArticles(
  client: Desk['client'],
  kind?: ArticleSummary['kind'],
): Promise<ArticleSummary[]> {
  const articles: ArticleSummary[] = [];
  for (;;) {
    const page = await client.articles.list({
      limit: pageSize,
      offset: articles.length,
      ...(kind && { kind }),
    });
    articles.push(...page);
    if (page.length < pageSize) return articles;
  }
}

/** The end of an id, where articles of one day differ; as long as it takes to name only one of them. */
export function shortIds(ids: readonly string[], length = 8): Map<string, string> {
  const short = ids.map((id) => id.slice(-length));
  const areDifferent = new Set(short).size === new Set(ids).size;
  return areDifferent ? new Map(ids.map((id) => [id, id.slice(-length)])) : shortIds(ids, length + 4);
}

function notFound(sentence: string): AppError {
  return new AppError('not_found', `${sentence} Hãy xem mã các bài bằng: desk list`);
}
