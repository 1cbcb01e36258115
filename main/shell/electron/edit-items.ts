import type { MenuItemConstructorOptions } from 'electron';
import { commandNames } from '#shared/command-names.ts';

type Item = MenuItemConstructorOptions;

/** What can be done at the caret now, as Chromium tells it. */
export interface EditFlags {
  readonly canCut: boolean;
  readonly canCopy: boolean;
  readonly canPaste: boolean;
}

const all: EditFlags = { canCut: true, canCopy: true, canPaste: true };

/**
 * What a menu offers for a text. Undo and redo are the page's own: Chromium knows nothing of what the editor did, and would
 * undo something else or nothing.
 */
export function editItems(
  send: (command: string) => void,
  { canCut, canCopy, canPaste }: EditFlags = all,
): Item[] {
  const step = (label: string, name: string, accelerator: string): Item => ({
    ...{ label, accelerator },
    click: () => send(name),
  });
  const line: Item = { type: 'separator' };
  return [
    step(commandNames.undo, 'edit.undo', 'CmdOrCtrl+Z'),
    step(commandNames.redo, 'edit.redo', 'CmdOrCtrl+Shift+Z'),
    line,
    { role: 'cut', label: 'Cắt', enabled: canCut },
    { role: 'copy', label: 'Chép', enabled: canCopy },
    { role: 'paste', label: 'Dán', enabled: canPaste },
    { role: 'pasteAndMatchStyle', label: 'Dán chữ trơn', enabled: canPaste },
    line,
    { role: 'selectAll', label: 'Chọn tất cả' },
  ];
}
