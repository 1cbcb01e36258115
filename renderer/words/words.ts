import { useSyncExternalStore } from 'react';
import { vi } from './vi/vi.ts';

/** The one table of what the screen says. Vietnamese comes first: its shape is the shape of every other language. */
export type Words = typeof vi;

export type Language = 'vi' | 'en';

const listeners = new Set<() => void>();
let wanted: Language = 'vi';
let spoken: Words = vi;

/** Changes the language of the whole window at once, as soon as its words are here. */
export async function speak(next: Language): Promise<void> {
  wanted = next;
  const table = next === 'vi' ? vi : (await import('./en/en.ts')).en;
  if (wanted !== next || spoken === table) return;
  spoken = table;
  document.documentElement.lang = next;
  for (const listener of listeners) listener();
}

/** The words of a component, in the language of the moment. */
export function useWords(): Words {
  return useSyncExternalStore(listen, words);
}

/** The words outside of a component. */
export function words(): Words {
  return spoken;
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
