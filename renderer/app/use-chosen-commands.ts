import { useEffect } from 'react';
import { registerCommands, type Command } from '#renderer/commands/registry.ts';
import { useDesk } from '#renderer/features/desk/desk-store.ts';
import { ArticleId } from '#shared/ids.ts';
import { actionCommand, articleActions, type ArticleAction } from './article-actions.ts';
import { useArticleDialogs } from './article-dialogs.ts';

/** While the desk is shown, the keys for an article that is open are about the articles that are chosen. */
export function useChosenCommands(): void {
  useEffect(() => registerCommands(articleActions.map(commandOf)), []);
}

function commandOf(action: ArticleAction): Command {
  return {
    ...actionCommand(action),
    isEnabled: () => chosen().length > 0,
    run: () => useArticleDialogs.getState().show(action.dialog, chosen()),
  };
}

function chosen(): ArticleId[] {
  return [...useDesk.getState().selected].map((id) => ArticleId.parse(id));
}
