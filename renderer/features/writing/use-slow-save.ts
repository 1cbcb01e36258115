import { useEffect, useState } from 'react';
import type { SaveState } from './autosave.ts';

/** A save that takes longer is the disk's doing, and a person should know. */
const slowMs = 2_000;

/** Whether one save has been under way for so long that it must be told. */
export function useSlowSave({ kind }: SaveState): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (kind !== 'saving') return;
    const timer = setTimeout(() => setSlow(true), slowMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [kind]);
  return isSlow;
}
