import { z } from 'zod';
import { api } from '#renderer/api/api.ts';
import { layoutLeft } from '#renderer/api/kept-layout.ts';
import { BlockId, type ArticleId } from '#shared/ids.ts';

/** How an article was left: where the caret stood, and what was in sight. */
export const WritingPlace = z.object({
  scrollTop: z.number().min(0),
  caret: z
    .union([
      z.object({ field: z.string(), offset: z.int().min(0) }),
      z.object({ block: BlockId, offset: z.int().min(0), line: z.string().nullable() }),
    ])
    .nullable(),
});
export type WritingPlace = z.infer<typeof WritingPlace>;

function nameOf(article: ArticleId): string {
  return `article.${article}`;
}

/** Undefined where it was never left, or by a version that said it otherwise. */
export async function placeLeft(article: ArticleId): Promise<WritingPlace | undefined> {
  return (await layoutLeft(nameOf(article), WritingPlace)) ?? undefined;
}

/** A place that was not kept is only a place. */
export async function keepPlace(article: ArticleId, place: WritingPlace): Promise<void> {
  await api.settings.keepLayout({ name: nameOf(article), value: place }).catch(() => undefined);
}
