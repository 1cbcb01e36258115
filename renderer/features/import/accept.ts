import { api } from '#renderer/api/api.ts';
import { pageOf } from '#shared/areas/page-fields.ts';
import type { PageReview } from '#shared/areas/page-review.ts';
import type { ArticleId } from '#shared/ids.ts';
import { useImport, type IncomingPage, type ReviewDraft } from './import-store.ts';

export interface Accepted {
  readonly id: ArticleId;
  readonly headline: string;
}

/** Stores a page as a person left it, and takes it off the list. */
export async function accept({ id, name }: IncomingPage, draft: ReviewDraft, me: string): Promise<Accepted> {
  const [article] = await api.articles.accept({
    pages: [{ file: name, kind: draft.kind, page: pageOf(draft.review) }],
    as: me,
  });
  if (!article) throw new Error('a page was accepted and no article named');
  useImport.getState().accept(id);
  return article;
}

/** What a person should look at: each doubt, and each warning that is not told as a doubt. */
export function remarksOn({ doubts, warnings }: PageReview): string[] {
  return [...new Set([...doubts.map(({ why }) => why), ...warnings])];
}

/** Pages about which nothing is doubted: nobody need look at them one by one. */
export function withoutDoubts(pages: readonly IncomingPage[]): IncomingPage[] {
  return pages.filter(({ state }) => state.step === 'ready' && remarksOn(state.draft.review).length === 0);
}

/**
 * One after the other, so that whoever types has their turn between two, or stops it there: each page is an article then,
 * or waits as before.
 */
export async function acceptAll(pages: readonly IncomingPage[], me: string): Promise<void> {
  const { followAccepting } = useImport.getState();
  const ending = new AbortController();
  try {
    for (const [done, { id }] of pages.entries()) {
      if (ending.signal.aborted) return;
      followAccepting({ done, total: pages.length, stop: () => ending.abort() });
      await acceptAsItIs(id, me);
    }
  } finally {
    followAccepting(null);
  }
}

/** A page may have been taken off the list or doubted since. */
async function acceptAsItIs(id: string, me: string): Promise<void> {
  const [page] = withoutDoubts(useImport.getState().pages.filter((candidate) => candidate.id === id));
  if (page?.state.step === 'ready') await accept(page, page.state.draft, me);
}
