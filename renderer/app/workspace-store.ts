import { create } from 'zustand';
import { ArticleId } from '#shared/ids.ts';
import { z } from 'zod';

/** What fills the window. */
export const Screen = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('desk') }),
  z.strictObject({ name: z.literal('photos') }),
  z.strictObject({ name: z.literal('writing'), article: ArticleId }),
  z.strictObject({ name: z.literal('import') }),
  z.strictObject({ name: z.literal('settings'), part: z.string().optional() }),
  z.strictObject({ name: z.literal('help') }),
]);
export type Screen = z.infer<typeof Screen>;

/** How the window was left, and is found again. */
export const Arrangement = z.object({ screen: Screen, tabs: z.array(ArticleId) });
export type Arrangement = z.infer<typeof Arrangement>;

interface WorkspaceStore extends Arrangement {
  /** The articles that are open, the one that was written last first. */
  readonly lastWritten: readonly ArticleId[];
  /** Puts the window back as it was left. */
  arrange(arrangement: Arrangement): void;
  go(screen: Screen): void;
  /** Opens an article to write in, beside those that are open. */
  openArticle(article: ArticleId): void;
  /** Closes it, and shows the one beside it, or the desk. */
  closeArticle(article: ArticleId): void;
}

const desk: Screen = { name: 'desk' };

export const useWorkspace = create<WorkspaceStore>((set) => ({
  screen: desk,
  tabs: [],
  lastWritten: [],
  arrange: (arrangement) => set({ ...arrangement, lastWritten: arrangement.tabs }),
  go: (screen) => set({ screen }),
  openArticle: (article) =>
    set(({ tabs, lastWritten }) => ({
      tabs: tabs.includes(article) ? tabs : [...tabs, article],
      lastWritten: [article, ...lastWritten.filter((other) => other !== article)],
      screen: { name: 'writing', article },
    })),
  closeArticle: (article) =>
    set(({ tabs, lastWritten, screen }) => {
      const index = tabs.indexOf(article);
      const left = tabs.filter((tab) => tab !== article);
      const isShown = screen.name === 'writing' && screen.article === article;
      const beside = left[Math.min(index, left.length - 1)];
      return {
        tabs: left,
        lastWritten: lastWritten.filter((other) => other !== article),
        screen: isShown ? (beside ? { name: 'writing', article: beside } : desk) : screen,
      };
    }),
}));
