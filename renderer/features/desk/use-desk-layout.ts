import { useEffect } from 'react';
import { useKeptLayout } from '#renderer/api/kept-layout.ts';
import { DeskLayout } from './desk-layout.ts';
import { useDesk } from './desk-store.ts';

/** Brings the desk back as it was left, and keeps how it is. */
export function useDeskLayout(): void {
  const { kept, keep } = useKeptLayout('desk', DeskLayout);
  useEffect(() => {
    if (kept) useDesk.getState().arrange(kept);
  }, [kept]);
  useEffect(
    () =>
      useDesk.subscribe(({ place, orders, filter, columns, isReading }) =>
        keep({ place, orders, filter, columns, isReading }),
      ),
    [keep],
  );
}
