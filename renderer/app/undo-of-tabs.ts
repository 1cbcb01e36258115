import { keepUndoOf } from '#renderer/features/writing/kept-undo.ts';
import { useWorkspace } from './workspace-store.ts';

/** The undo of an article goes with its tab. Returns the end of it. */
export function keepUndoOfTabs(): () => void {
  keepUndoOf(useWorkspace.getState().tabs);
  return useWorkspace.subscribe(({ tabs }) => keepUndoOf(tabs));
}
