import { useEffect } from 'react';
import { useKeptLayout } from '#renderer/api/kept-layout.ts';
import { Arrangement, useWorkspace } from './workspace-store.ts';

/** Brings the window back as it was left, and keeps how it is. True once it is back. */
export function useArrangement(): boolean {
  const { kept, keep } = useKeptLayout('workspace', Arrangement);
  useEffect(() => {
    if (kept) useWorkspace.getState().arrange(kept);
    if (kept === undefined) return undefined;
    return useWorkspace.subscribe(({ screen, tabs }) => keep({ screen, tabs }));
  }, [kept, keep]);
  return kept !== undefined;
}
