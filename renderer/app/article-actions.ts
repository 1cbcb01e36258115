import { announceCommands, type KnownCommand } from '#renderer/commands/registry.ts';
import type { IconName } from '#renderer/ui/Icon.tsx';
import { words, type Words } from '#renderer/words/words.ts';
import type { ArticleDialog } from './article-dialogs.ts';

export interface ArticleAction {
  readonly dialog: ArticleDialog;
  readonly icon: IconName;
  readonly keys: string;
  readonly also?: string;
  title(from: Words): string;
}

/** What can be done with an article beyond writing it: with the one that is open, or with those chosen on the desk. */
export const articleActions: readonly ArticleAction[] = [
  {
    ...{ dialog: 'galley', icon: 'print', keys: 'Mod+Alt+P', also: 'Mod+P' },
    title: ({ exchange }) => exchange.galley,
  },
  { dialog: 'export', icon: 'export', keys: 'Mod+Alt+E', title: ({ exchange }) => exchange.export },
  { dialog: 'pack', icon: 'stick', keys: 'Mod+Alt+G', title: ({ exchange }) => exchange.pack },
];

export function actionCommand({ dialog, keys, also, title }: ArticleAction) {
  const known: KnownCommand = {
    ...{ id: `article.${dialog}`, group: 'review', keys },
    title: () => title(words()),
  };
  return { ...known, ...(also && { also }) };
}

announceCommands(articleActions.map(actionCommand));
