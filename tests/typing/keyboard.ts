import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Keys as a keyboard sends them, through the window manager and the input method, to whatever has the focus. */
export async function telex(keys: string, delayMs: number): Promise<void> {
  await run('xdotool', ['type', '--delay', String(delayMs), '--', keys]);
  await settle();
}

/** One key by its X name, as in `Return`, `ctrl+z`, `BackSpace`. */
export async function key(name: string): Promise<void> {
  await run('xdotool', ['key', name]);
  await settle();
}

/** A window that takes the focus begins with the plain keyboard: Unikey is asked for again. */
export async function chooseUnikey(): Promise<void> {
  // It warns, and ends as failed, where there is no keyboard layout to set beside the engine; the engine is set.
  await run('ibus', ['engine', 'Unikey']).catch(() => undefined);
  await settle();
}

/** The input method answers a moment after the keys. */
async function settle(): Promise<void> {
  await setTimeout(300);
}
