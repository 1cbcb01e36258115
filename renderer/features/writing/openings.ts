import { create } from 'zustand';
import type { ArticleId } from '#shared/ids.ts';

interface Openings {
  readonly counts: ReadonlyMap<ArticleId, number>;
}

const useOpenings = create<Openings>(() => ({ counts: new Map() }));

/** How often an article was opened anew while it stood on the screen. */
export function useOpening(article: ArticleId): number {
  return useOpenings(({ counts }) => counts.get(article) ?? 0);
}

/** What is stored of these articles is no longer what the screen shows: where one is being written, it is opened again. */
export function openAnew(articles: readonly ArticleId[]): void {
  useOpenings.setState(({ counts }) => ({
    counts: new Map([...counts, ...articles.map((id) => [id, (counts.get(id) ?? 0) + 1] as const)]),
  }));
}
