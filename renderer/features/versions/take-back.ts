import { api } from '#renderer/api/api.ts';
import { ArticleFields, ClearableField } from '#shared/areas/articles.ts';
import type { Block } from '#shared/document/block.ts';
import type { ComparedBlock } from '#shared/document/compare/compare-blocks.ts';
import type { ArticleContent, RunField } from '#shared/document/content.ts';
import type { WrittenArticle } from './written-article.ts';

/** One place of the article that is to be again as an older state has it. */
export type Taken =
  | { readonly kind: 'field'; readonly field: RunField }
  | { readonly kind: 'particular'; readonly name: string }
  | { readonly kind: 'block'; readonly block: ComparedBlock };

/**
 * Brings one place back in the open text, where it can be undone, and cuts a revision of it. What stood there was kept
 * as a revision before.
 */
export async function takeBack(session: WrittenArticle, old: ArticleContent, taken: Taken): Promise<boolean> {
  const { id } = session.article;
  if (!(await session.flush())) return false;
  await api.articles.keep({ id, as: session.as });
  bringBack(session, old, taken);
  if (!(await session.flush())) return false;
  await api.articles.keep({ id, as: session.as, reason: 'restore' });
  return true;
}

function bringBack(session: WrittenArticle, old: ArticleContent, taken: Taken): void {
  switch (taken.kind) {
    case 'field':
      return session.line(taken.field)?.replace(old[taken.field]);
    case 'particular':
      return bringParticular(session, old, taken.name);
    case 'block':
      return bringBlock(session, old, taken.block);
    default:
      return taken satisfies never;
  }
}

function bringParticular(session: WrittenArticle, old: ArticleContent, name: string): void {
  const fields = ArticleFields.safeParse({ [name]: old[name] });
  const clear = ClearableField.safeParse(name);
  if (old[name] !== undefined && fields.success) session.setFields(fields.data);
  else if (old[name] === undefined && clear.success) session.setFields({}, [clear.data]);
}

function bringBlock(session: WrittenArticle, old: ArticleContent, block: ComparedBlock): void {
  const body = session.body();
  if (block.kind === 'added') return body?.remove(block.after.id);
  const was = old.body.find(({ id }) => id === block.before.id) ?? block.before;
  if ('after' in block && !block.isMoved) return body?.replace({ ...was, id: block.after.id } as Block);
  const place = { ...was, id: 'after' in block ? block.after.id : was.id } as Block;
  body?.put(place, behind(old.body, block.before.id, body.blocks()));
}

/** The nearest block that stood before it and is still there. */
function behind(old: readonly Block[], id: string, now: readonly Block[]): string | null {
  const index = old.findIndex((block) => block.id === id);
  const here = new Set(now.map((block) => block.id));
  return old.slice(0, index).findLast((block) => here.has(block.id))?.id ?? null;
}
