import { allCommands, runCommand } from './registry.ts';

export const isMac = navigator.platform.startsWith('Mac');

/** Runs the command whose keys were pressed. What the focused control took for itself is left to it. */
export function listenToKeys(): () => void {
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || isComposing(event)) return;
  const pressed = keysOf(event);
  const isDone = runKeys(pressed);
  if (!isDone) early?.push(pressed);
  if (isDone || isForBrowser(pressed)) event.preventDefault();
}

function runKeys(pressed: string): boolean {
  const commands = allCommands().filter(({ keys, also }) => keys === pressed || also === pressed);
  return commands.some(({ id }) => runCommand(id));
}

/** What was pressed before the commands were there that it asks for. */
let early: string[] | undefined;

/** From now on keys that nothing answers to wait, until the function that is returned is called: by then it is there. */
export function waitForCommands(): () => void {
  const pressed: string[] = [];
  early = pressed;
  return () => {
    early = undefined;
    pressed.forEach(runKeys);
  };
}

/** What a browser would do with these, as if the window were a page of the web, nobody at a desk asks for. */
function isForBrowser(pressed: string): boolean {
  return /^Mod\+[DFGJPSU]$|^(Shift\+)?F3$|^F7$/.test(pressed);
}

/** An input method has these keys: they are letters on their way, not orders. */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'key' | 'keyCode'>): boolean {
  return event.isComposing || event.key === 'Process' || event.keyCode === 229;
}

/** A key that writes a letter, a figure, a sign or a space, and asks for nothing else. */
export function isLetter({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** The keys that were pressed, as a command names them: `Mod+Shift+Z`. */
export function keysOf(event: KeyboardEvent): string {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  // Letters and figures by their place, which Alt and an input method do not change; signs by what they say.
  const key = /^(Key|Digit)./.test(event.code) ? event.code.replace(/^(Key|Digit)/, '') : event.key;
  return [mod && 'Mod', event.altKey && 'Alt', event.shiftKey && 'Shift', key].filter(Boolean).join('+');
}

const keyCaps: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' };
const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', ...keyCaps };
const signs: Readonly<Record<string, string>> = { Mod: 'Ctrl', ...keyCaps };

/** Keys as a person reads them: `Ctrl+Shift+S`, `⌘⇧S` on a Mac. */
export function keysText(keys: string): string {
  const parts = keys.split('+');
  if (isMac) return parts.map((part) => macSigns[part] ?? part).join('');
  return parts.map((part) => signs[part] ?? part).join('+');
}
