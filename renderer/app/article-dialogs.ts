import { create } from 'zustand';
import type { SelectionAction } from '#renderer/features/desk/SelectionBar.tsx';
import type { Words } from '#renderer/words/words.ts';
import type { ArticleId } from '#shared/ids.ts';

export type ArticleDialog = 'signOff' | 'galley' | 'export' | 'pack';

interface ArticleDialogs {
  readonly open: { readonly dialog: ArticleDialog; readonly ids: readonly ArticleId[] } | null;
  show(dialog: ArticleDialog, ids: readonly ArticleId[]): void;
  close(): void;
}

/** The one dialog about an article or several that is open, wherever in the window it was asked for. */
export const useArticleDialogs = create<ArticleDialogs>((set) => ({
  open: null,
  show: (dialog, ids) => set({ open: { dialog, ids } }),
  close: () => set({ open: null }),
}));

/** What can be done with the articles chosen on the desk. A galley is of one article: of the first. */
export function selectionActions({ signoff, exchange }: Words): SelectionAction[] {
  const { show } = useArticleDialogs.getState();
  return [
    {
      ...{ id: 'signOff', title: signoff.title, icon: 'check', isOfChain: true },
      run: (ids) => show('signOff', ids),
    },
    { id: 'galley', title: exchange.galley, icon: 'print', run: (ids) => show('galley', ids) },
    {
      ...{ id: 'export', title: exchange.export, icon: 'export', isOfChain: true },
      run: (ids) => show('export', ids),
    },
    { id: 'pack', title: exchange.pack, icon: 'stick', run: (ids) => show('pack', ids) },
  ];
}
