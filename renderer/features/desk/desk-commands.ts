import { announceCommands, type Command } from '#renderer/commands/registry.ts';
import { words } from '#renderer/words/words.ts';
import { useDesk } from './desk-store.ts';
import { searchFieldId } from './DeskTools.tsx';

/** What can be done while the desk is shown. */
export function deskCommands(): Command[] {
  return [
    {
      id: 'desk.search',
      group: 'desk',
      title: () => words().desk.search,
      keys: 'Mod+F',
      run: () => document.getElementById(searchFieldId)?.focus(),
    },
    {
      id: 'desk.reading',
      group: 'desk',
      title: () => words().desk.showReading,
      keys: 'Mod+Alt+R',
      run: () => useDesk.getState().toggleReading(),
    },
  ];
}

announceCommands(deskCommands());
