import type { Changes } from '#shared/areas/articles.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { AppError } from '#shared/failure.ts';

/** The order of the blocks with one more, at the end where no block is named that it stands behind. */
export function withBlockBehind(
  { body }: ArticleContent,
  after: string | undefined,
  added: string,
): string[] {
  const order = body.map(({ id }) => id);
  const at = after === undefined ? -1 : order.indexOf(after);
  return at < 0 ? [...order, added] : order.toSpliced(at + 1, 0, added);
}

/** The change that takes blocks out. A text never has none: then an empty paragraph stays, of the name given. */
export function withoutBlocks({ body }: ArticleContent, ids: readonly string[], blank: string): Changes {
  const order = body.flatMap(({ id }) => (ids.includes(id) ? [] : [id]));
  if (order.length > 0) return { order };
  return { put: [{ id: blank, type: 'paragraph', runs: [] }], order: [blank] };
}

/** For words that are in the article, but not as they were put there. */
export function wordsChanged(): AppError {
  return new AppError(
    'conflict',
    'Những chữ này đã được sửa sau khi đưa vào bài nên không tự bỏ ra được. Hãy xóa trực tiếp trong bài.',
  );
}
