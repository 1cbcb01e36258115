import type { Changes } from '#shared/areas/articles.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { normalForm } from '#shared/document/normal-form.ts';

/** What a save does, said plainly: the model that the stored working copy is held against. */
export function withChanges(content: ArticleContent, changes: Changes): ArticleContent {
  const { fields = {}, clear = [], put = [], order = content.body.map(({ id }) => id) } = changes;
  const blocks = new Map([...content.body, ...put].map((block) => [block.id, block]));
  const kept = Object.entries({ ...content, ...fields }).filter(
    ([name, value]) => value !== undefined && !clear.some((field) => field === name),
  );
  // Only optional fields can be cleared.
  return normalForm({
    ...Object.fromEntries(kept),
    body: order.map((id) => blocks.get(id)!),
  } as ArticleContent);
}
