import { useEffect, useRef, useState, type RefObject } from 'react';
import { bringIntoSight } from '#renderer/ui/into-sight.ts';
import type { EntryId } from '#shared/ids.ts';

/** A new entry comes in where its list has it, which may be far below: it is brought into sight, with the keyboard. */
export function useAdded(list: RefObject<HTMLElement | null>) {
  const [added, setAdded] = useState<EntryId>();
  const isDue = useRef(false);
  // The list is read anew after the entry was kept: its row comes with any of the next drawings.
  useEffect(() => {
    if (!isDue.current || added === undefined) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(added)}"]`);
    if (!row) return;
    isDue.current = false;
    bringIntoSight(row, row.querySelector('button'));
  });
  return {
    /** The newest; it is shown however long the list. */
    added,
    show(id: EntryId) {
      isDue.current = true;
      setAdded(id);
    },
  };
}
