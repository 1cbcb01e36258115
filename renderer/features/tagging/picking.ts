import type { Option } from '#renderer/ui/Options.tsx';
import type { EntryId } from '#shared/ids.ts';
import { fold } from '#shared/text/fold.ts';

/** Those not picked yet whose title holds what was typed, without accents. */
export function leftToPick(all: readonly Option[], picked: readonly string[], typed: string): Option[] {
  const wanted = fold(typed.trim());
  const left = all.filter(({ id, title }) => !picked.includes(id) && fold(title).includes(wanted));
  // What is set in stands under its parent, which may not fit.
  return wanted === '' ? left : left.map(({ depth: _, ...option }) => option);
}

/** The options, and behind them what is named and was taken off the list, marked as such. */
export function withNamed(
  options: readonly Option<EntryId>[],
  named: readonly (EntryId | undefined)[],
  titleOf: (id: EntryId) => string,
): Option<EntryId>[] {
  const gone = named
    .filter((id) => id !== undefined)
    .filter((id) => !options.some((option) => option.id === id));
  return [...options, ...gone.map((id) => ({ id, title: titleOf(id) }))];
}

export function without<Id extends string>(ids: readonly Id[], gone: string): Id[] {
  return ids.filter((id) => id !== gone);
}

/** Keywords as typed, several parted by commas, without those that are there already. */
export function newKeywords(tags: readonly string[], typed: string): string[] {
  const words = typed
    .normalize('NFC')
    .split(/[,;]/)
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
  return words.reduce(
    (all: string[], word) => (all.some((tag) => isSame(tag, word)) ? all : [...all, word]),
    [...tags],
  );
}

/** Accents count: “sò” and “so” are two keywords, “Sò” and “sò” are one. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
