import { useEffect } from 'react';
import { announceCommands, registerCommands, type KnownCommand } from '#renderer/commands/registry.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { words } from '#renderer/words/words.ts';

const group = 'review';
const known = {
  next: { id: 'versions.next', group, keys: 'F7', title: () => words().versions.next },
  previous: { id: 'versions.previous', group, keys: 'Shift+F7', title: () => words().versions.previous },
} satisfies Record<string, KnownCommand>;

announceCommands(Object.values(known));

/** While two versions are compared. */
export function useDifferenceCommands(step: (by: 1 | -1) => void): void {
  const latest = useLatest(step);
  useEffect(
    () =>
      registerCommands([
        { ...known.next, run: () => latest.current(1) },
        { ...known.previous, run: () => latest.current(-1) },
      ]),
    [latest],
  );
}
