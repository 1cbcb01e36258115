import { useEffect, useState, useSyncExternalStore } from 'react';
import { keysText } from '#renderer/commands/keys.ts';
import {
  allCommands,
  knownCommands,
  onCommandsChanged,
  registerCommands,
  type KnownCommand,
} from '#renderer/commands/registry.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { useWords, words } from '#renderer/words/words.ts';
import { fold } from '#shared/text/fold.ts';
import styles from './Help.module.css';
import { KeyGroups } from './KeyGroups.tsx';

/** All keys on a sheet over the window, those first that do something here and now. The same keys take it away again. */
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
  const { help, spoken, window } = useWords();
  const [typed, setTyped] = useState('');
  const known = useSyncExternalStore(onCommandsChanged, knownCommands);
  const working = useSyncExternalStore(onCommandsChanged, allCommands);
  const ids = new Set(working.map(({ id }) => id));
  const found = known.filter((command) => command.keys !== undefined && isMeant(command, typed));
  const parts = [
    { title: help.keys.here, commands: found.filter(({ id }) => ids.has(id)) },
    { title: help.keys.elsewhere, commands: found.filter(({ id }) => !ids.has(id)) },
  ].filter(({ commands }) => commands.length > 0);
  return (
    <Dialog
      title={help.keys.title}
      width="full"
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{window.close}</Button>}
    >
      <div className={styles.sheet}>
        <div className={styles.sheetSearch}>
          <SearchField
            label={help.keys.search}
            value={typed}
            onChange={setTyped}
            clearLabel={spoken.clearSearch}
            isFocusedAtFirst
          />
        </div>
        {parts.map(({ title, commands }) => (
          <section key={title} aria-label={title}>
            <h3 className={styles.sheetTitle}>{title}</h3>
            <div className={styles.keyGroups}>
              <KeyGroups commands={commands} level={4} />
            </div>
          </section>
        ))}
        {found.length === 0 && <p role="status">{help.keys.notFound}</p>}
      </div>
    </Dialog>
  );
}

/** By what a command does, or by its keys as they are read: "tit xen", "ctrl+h". */
function isMeant({ title, keys = '' }: KnownCommand, typed: string): boolean {
  const wanted = fold(typed).trim();
  return fold(title()).includes(wanted) || fold(keysText(keys)).includes(wanted);
}
