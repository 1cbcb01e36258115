import { api, onEvent } from './api.ts';

/** Sends what is unsaved, at once: whatever waits for anything before it sends may be too late. */
export type LastSave = () => Promise<unknown>;

const lastSaves = new Set<LastSave>();

/** Has something saved when the window closes. Returns the function that ends it. */
export function beforeClosing(save: LastSave): () => void {
  lastSaves.add(save);
  return () => lastSaves.delete(save);
}

/** Saves all that is being written, before something that goes by what is stored. */
export async function saveAll(): Promise<void> {
  await Promise.allSettled([...lastSaves].map(async (save) => save()));
}

/** What a person wants of the window that is closed. */
export type Leaving = 'close' | 'restart';

let underWay = 0;
let mayCutOff = false;
let wanted: Leaving = 'close';
const questions = new Set<(asked: Leaving | null) => void>();

/** Something has begun that closing would cut off. Returns the function that says that it is over. */
export function begunToWork(): () => void {
  underWay += 1;
  return () => {
    underWay -= 1;
    if (underWay === 0) stayOpen();
  };
}

/** Told when a person wants to leave the window while something is under way, and null when there is nothing to ask any more. */
export function onClosingAsked(listener: (asked: Leaving | null) => void): () => void {
  questions.add(listener);
  return () => questions.delete(listener);
}

/** Closes the window, and has it opened again. Put off by what is under way, it is forgotten unless it is asked for again. */
export async function restart(): Promise<void> {
  wanted = 'restart';
  try {
    await api.window.restart({});
  } catch (error) {
    wanted = 'close';
    throw error;
  }
}

/** Leaves the window as it was wanted, whatever is under way. Throws why it cannot be left: then nothing is cut off. */
export async function leaveAllTheSame(): Promise<void> {
  mayCutOff = true;
  try {
    await api.window[wanted]({});
  } catch (error) {
    mayCutOff = false;
    throw error;
  }
}

/** What was wanted is wanted no more. */
export function stayOpen(): void {
  wanted = 'close';
  ask(null);
}

function ask(asked: Leaving | null): void {
  for (const listener of questions) listener(asked);
}

/**
 * Answers the shell, when it is about to close the window, as soon as everything is saved; or that the window must stay.
 * Returns the end of it.
 */
export function saveBeforeClosing(): () => void {
  return onEvent(({ topic }) => {
    if (topic !== 'window.closing') return;
    const isHeld = underWay > 0 && !mayCutOff;
    // At once: the page may be held from here on.
    if (isHeld) void api.window.stay({});
    const saved = saveAll();
    if (isHeld) ask(wanted);
    else void saved.then(() => api.window.readyToClose({}));
  });
}
