import { useEffect } from 'react';
import { useDesk } from './desk-store.ts';

/**
 * What is chosen is what is listed: an article that left the list, sent on or narrowed away, is let go, and nothing is done
 * to it unseen. Undefined while it is not known what is listed.
 */
export function useChosenInSight(listed: readonly string[] | undefined): void {
  useEffect(() => {
    if (!listed) return;
    const { selected, select } = useDesk.getState();
    const here = new Set(listed);
    const kept = [...selected].filter((id) => here.has(id));
    if (kept.length < selected.size) select(new Set(kept));
  }, [listed]);
}
