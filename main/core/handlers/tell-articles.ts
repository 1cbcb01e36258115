import type { Tell } from '#core/telling.ts';
import type { ArticleId } from '#shared/ids.ts';

/** Tells whoever listens that these articles are not what they were. */
export function tellArticles(tell: Tell): (...ids: ArticleId[]) => void {
  return (...ids) => tell('articles.changed', { ids });
}
