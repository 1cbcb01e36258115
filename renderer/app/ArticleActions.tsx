import { useEffect } from 'react';
import { keysText } from '#renderer/commands/keys.ts';
import {
  announceCommands,
  registerCommands,
  runCommand,
  type Command,
  type KnownCommand,
} from '#renderer/commands/registry.ts';
import type { WritingSession } from '#renderer/features/writing/writing-session.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import type { IconName } from '#renderer/ui/Icon.tsx';
import { useWords, words, type Words } from '#renderer/words/words.ts';
import { useArticleDialogs, type ArticleDialog } from './article-dialogs.ts';

interface Action {
  readonly dialog: ArticleDialog;
  readonly icon: IconName;
  readonly keys: string;
  title(from: Words): string;
}

/** What can be done with the article that is being written, beyond writing it. */
const actions: readonly Action[] = [
  { dialog: 'galley', icon: 'print', keys: 'Mod+Alt+P', title: ({ exchange }) => exchange.galley },
  { dialog: 'export', icon: 'export', keys: 'Mod+Alt+E', title: ({ exchange }) => exchange.export },
  { dialog: 'pack', icon: 'stick', keys: 'Mod+Alt+G', title: ({ exchange }) => exchange.pack },
];

/** The same at the end of the row of tools. What is still being typed is stored before any of them begins. */
export function ArticleActions({ session }: { session: WritingSession }) {
  const spoken = useWords();
  useEffect(() => registerCommands(actions.map((action) => commandOf(action, session))), [session]);
  return actions.map((action) => (
    <IconButton
      key={action.dialog}
      icon={action.icon}
      label={action.title(spoken)}
      keys={keysText(action.keys)}
      onPress={() => runCommand(`article.${action.dialog}`)}
    />
  ));
}

function knownCommand({ dialog, keys, title }: Action): KnownCommand {
  return { id: `article.${dialog}`, group: 'review', keys, title: () => title(words()) };
}

announceCommands(actions.map(knownCommand));

function commandOf(action: Action, session: WritingSession): Command {
  const { dialog } = action;
  const show = () => useArticleDialogs.getState().show(dialog, [session.article.id]);
  return {
    ...knownCommand(action),
    run: () => void session.flush().then((isStored) => isStored && show()),
  };
}
