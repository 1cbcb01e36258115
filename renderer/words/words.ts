import { useSyncExternalStore } from 'react';
import { en } from './en/en.ts';
import { vi } from './vi/vi.ts';

/** The one table of what the screen says. Vietnamese comes first: its shape is the shape of every other language. */
export type Words = typeof vi;

export type Language = 'vi' | 'en';

const languages: Readonly<Record<Language, Words>> = { vi, en };
const listeners = new Set<() => void>();
let language: Language = 'vi';

/** Changes the language of the whole window at once. */
export function speak(next: Language): void {
  language = next;
  document.documentElement.lang = next;
  for (const listener of listeners) listener();
}

/** The words of a component, in the language of the moment. */
export function useWords(): Words {
  return languages[useSyncExternalStore(listen, () => language)];
}

/** The words outside of a component. */
export function words(): Words {
  return languages[language];
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
