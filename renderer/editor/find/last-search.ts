import type { Wanted } from './find-places.ts';

let last: Wanted | null = null;

/** In whichever article it was: what one goes on with once the bar is closed. */
export function rememberSearch(wanted: Wanted): void {
  if (wanted.words.trim() !== '') last = wanted;
}

export function lastSearch(): Wanted | null {
  return last;
}
