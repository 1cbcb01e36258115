import { isMac } from './keys.ts';
import { runCommand } from './registry.ts';

/** Does what the native menu asks for, by the name of a command. */
export function runMenuCommand(name: string): void {
  if (name === 'edit.undo') pressed('undo', { key: 'z', code: 'KeyZ' });
  else if (name === 'edit.redo') pressed('redo', { key: 'Z', code: 'KeyZ', shiftKey: true });
  else runCommand(name);
}

/** As by its keys, where the keyboard is now: a text, a desk that undoes what was done on it, or a plain field. */
function pressed(act: 'undo' | 'redo', keys: KeyboardEventInit): void {
  const mod = isMac ? { metaKey: true } : { ctrlKey: true };
  const press = new KeyboardEvent('keydown', { ...keys, ...mod, bubbles: true, cancelable: true });
  const isLeft = (document.activeElement ?? document.body).dispatchEvent(press);
  if (isLeft) document.execCommand(act);
}

/** Leaves the menu of the right mouse button to texts and to what is selected: elsewhere it has nothing to offer. */
export function keepMenuToTexts(): () => void {
  const onMenu = (event: MouseEvent) => {
    if (!isText(event.target) && getSelection()?.isCollapsed !== false) event.preventDefault();
  };
  document.addEventListener('contextmenu', onMenu);
  return () => document.removeEventListener('contextmenu', onMenu);
}

function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}
