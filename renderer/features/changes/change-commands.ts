import { useEffect } from 'react';
import { announceCommands, registerCommands, type KnownCommand } from '#renderer/commands/registry.ts';
import { words } from '#renderer/words/words.ts';
import type { Verdict } from '#shared/document/changes/settling.ts';
import type { OpenChanges } from './open-changes.ts';

export const turnKeys = 'Mod+Shift+E';

const group = 'review';
const known = {
  track: { id: 'review.track', group, keys: turnKeys, title: () => words().changes.tracking },
  next: { id: 'review.nextChange', group, keys: 'F9', title: () => words().changes.next },
  previous: { id: 'review.previousChange', group, keys: 'Shift+F9', title: () => words().changes.previous },
  accept: {
    id: 'review.acceptChange',
    group,
    keys: 'Mod+Alt+A',
    title: () => words().changes.acceptSelected,
  },
  reject: {
    id: 'review.rejectChange',
    group,
    keys: 'Mod+Alt+X',
    title: () => words().changes.rejectSelected,
  },
} satisfies Record<string, KnownCommand>;

announceCommands(Object.values(known));

/** As long as an article is open that can hold changes. */
export function useChangeCommands(changes: OpenChanges): void {
  useEffect(() => {
    const isEnabled = () => changes.state.getState().open.length > 0;
    const settle = (verdict: Verdict) => () => {
      const ids = changes.selected();
      if (ids.size > 0) changes.resolve(verdict, ids);
    };
    return registerCommands([
      { ...known.track, run: () => changes.turn(!changes.state.getState().isOn) },
      { ...known.next, isEnabled, run: () => changes.step(1) },
      { ...known.previous, isEnabled, run: () => changes.step(-1) },
      { ...known.accept, isEnabled, run: settle('take') },
      { ...known.reject, isEnabled, run: settle('drop') },
    ]);
  }, [changes]);
}
