import { useEffect, useState, useSyncExternalStore } from 'react';
import { keysText } from '#renderer/commands/keys.ts';
import {
  allCommands,
  onCommandsChanged,
  registerCommands,
  type Command,
} from '#renderer/commands/registry.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { useWords, words } from '#renderer/words/words.ts';
import { fold } from '#shared/text/fold.ts';
import styles from './Help.module.css';
import { KeyGroups } from './KeyGroups.tsx';

/** The keys that do something here and now, on a sheet over the window. The same keys take it away again. */
export function KeysSheet() {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(
    () =>
      registerCommands([
        {
          id: 'window.keys',
          group: 'help',
          title: () => words().help.keys.title,
          keys: 'Mod+/',
          run: () => setIsOpen((before) => !before),
        },
      ]),
    [],
  );
  return isOpen ? <Sheet onClose={() => setIsOpen(false)} /> : null;
}

function Sheet({ onClose }: { onClose: () => void }) {
  const { help, spoken } = useWords();
  const [typed, setTyped] = useState('');
  const commands = useSyncExternalStore(onCommandsChanged, allCommands);
  const found = commands.filter((command) => isMeant(command, typed));
  return (
    <Dialog title={help.keys.title} width="medium" isOpen onClose={onClose}>
      <div className={styles.sheet}>
        <SearchField
          label={help.keys.search}
          value={typed}
          onChange={setTyped}
          clearLabel={spoken.clearSearch}
          isFocusedAtFirst
        />
        <KeyGroups commands={found} />
        {found.every(({ keys }) => keys === undefined) && <p role="status">{help.keys.notFound}</p>}
      </div>
    </Dialog>
  );
}

/** By what a command does, or by its keys as they are read: "tit xen", "ctrl+h". */
function isMeant({ title, keys = '' }: Command, typed: string): boolean {
  const wanted = fold(typed).trim();
  return fold(title()).includes(wanted) || fold(keysText(keys)).includes(wanted);
}
