import type { LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import { isInField } from '#renderer/commands/in-field.ts';
import { announceCommands, registerCommands, type KnownCommand } from '#renderer/commands/registry.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { words } from '#renderer/words/words.ts';
import { moveBlocks } from '#renderer/editor/blocks/move-block.ts';

const moveUp: KnownCommand = {
  id: 'text.moveUp',
  group: 'text',
  title: () => words().blocks.moveUp,
  keys: 'Alt+ArrowUp',
};

const moveDown: KnownCommand = {
  id: 'text.moveDown',
  group: 'text',
  title: () => words().blocks.moveDown,
  keys: 'Alt+ArrowDown',
};

announceCommands([moveUp, moveDown]);

/** What can be done to the text without a button of its own. */
export function useTextCommands(body: LexicalEditor, isInBody: boolean): void {
  const latest = useLatest(isInBody);
  useEffect(() => {
    const isEnabled = () => latest.current && !isInField();
    return registerCommands([
      {
        ...moveUp,
        isEnabled,
        run: () => moveBlocks(body, -1),
      },
      {
        ...moveDown,
        isEnabled,
        run: () => moveBlocks(body, 1),
      },
    ]);
  }, [body, latest]);
}
