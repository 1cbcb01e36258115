import { useEffect } from 'react';
import { keysText } from '#renderer/commands/keys.ts';
import { registerCommands, runCommand, type Command } from '#renderer/commands/registry.ts';
import type { WritingSession } from '#renderer/features/writing/writing-session.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useWords } from '#renderer/words/words.ts';
import { actionCommand, articleActions, type ArticleAction } from './article-actions.ts';
import { useArticleDialogs } from './article-dialogs.ts';

/**
 * What can be done with the article that is being written, at the end of the row of tools. What is still being typed is
 * stored before any of it begins.
 */
export function ArticleActions({ session }: { session: WritingSession }) {
  const spoken = useWords();
  useEffect(() => registerCommands(articleActions.map((action) => commandOf(action, session))), [session]);
  return articleActions.map((action) => (
    <IconButton
      key={action.dialog}
      icon={action.icon}
      label={action.title(spoken)}
      keys={keysText(action.keys)}
      onPress={() => runCommand(`article.${action.dialog}`)}
    />
  ));
}

function commandOf(action: ArticleAction, session: WritingSession): Command {
  const { dialog } = action;
  const show = () => useArticleDialogs.getState().show(dialog, [session.article.id]);
  return {
    ...actionCommand(action),
    run: () => void session.flush().then((isStored) => isStored && show()),
  };
}
