import type { MenuItemConstructorOptions } from 'electron';
import type { Settings } from '#shared/areas/settings.ts';
import { menuWords } from './menu-words.ts';

type Item = MenuItemConstructorOptions;

/** What can be done at the caret now, as Chromium tells it. */
export interface EditFlags {
  readonly canCut: boolean;
  readonly canCopy: boolean;
  readonly canPaste: boolean;
}

interface EditOptions {
  readonly language: Settings['language'];
  /** Everything, where it is not known. */
  readonly flags?: EditFlags;
  send(command: string): void;
}

const all: EditFlags = { canCut: true, canCopy: true, canPaste: true };

/**
 * What a menu offers for a text. Undo and redo are the page's own: Chromium knows nothing of what the editor did, and would
 * undo something else or nothing.
 */
export function editItems({ language, flags = all, send }: EditOptions): Item[] {
  const words = menuWords[language];
  const step = (label: string, name: string, accelerator: string): Item => ({
    ...{ label, accelerator },
    click: () => send(name),
  });
  const line: Item = { type: 'separator' };
  return [
    step(words.commands.undo, 'edit.undo', 'CmdOrCtrl+Z'),
    step(words.commands.redo, 'edit.redo', 'CmdOrCtrl+Shift+Z'),
    line,
    { role: 'cut', label: words.cut, enabled: flags.canCut },
    { role: 'copy', label: words.copy, enabled: flags.canCopy },
    { role: 'paste', label: words.paste, enabled: flags.canPaste },
    { role: 'pasteAndMatchStyle', label: words.pastePlain, enabled: flags.canPaste },
    line,
    { role: 'selectAll', label: words.selectAll },
  ];
}
