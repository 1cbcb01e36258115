import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import type { EditFlags } from './edit-items.ts';

/** The menu of the right mouse button, which Electron has none of itself: at a text, and where something is selected. */
export function offerContextMenu(
  contents: WebContents,
  itemsFor: (flags: EditFlags) => MenuItemConstructorOptions[],
): void {
  contents.on('context-menu', (_, { isEditable, editFlags, selectionText }) => {
    const items = itemsFor(editFlags);
    if (isEditable) Menu.buildFromTemplate(items).popup();
    else if (selectionText.trim() !== '')
      Menu.buildFromTemplate(items.filter(({ role }) => role === 'copy')).popup();
  });
}
