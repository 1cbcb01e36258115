import { announceCommands, type Command } from '#renderer/commands/registry.ts';
import { words } from '#renderer/words/words.ts';
import { useImport } from './import-store.ts';

/** What can be done while a page is looked over. */
export function importCommands(page: string, onAccept: () => void): Command[] {
  const { undo, redo } = useImport.getState();
  return [
    {
      id: 'import.accept',
      group: 'import',
      title: () => words().importing.accept,
      keys: 'Mod+Enter',
      run: onAccept,
    },
    {
      id: 'import.undo',
      group: 'import',
      title: () => words().importing.undo,
      keys: 'Mod+Z',
      run: () => undo(page),
    },
    {
      id: 'import.redo',
      group: 'import',
      title: () => words().importing.redo,
      keys: 'Mod+Shift+Z',
      also: 'Mod+Y',
      run: () => redo(page),
    },
  ];
}

announceCommands(importCommands('', () => undefined));
