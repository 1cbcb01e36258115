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

/** Answers the shell, when it is about to close the window, as soon as everything is saved. Returns the end of it. */
export function saveBeforeClosing(): () => void {
  return onEvent(({ topic }) => {
    if (topic !== 'window.closing') return;
    void saveAll().then(() => api.window.readyToClose({}));
  });
}
