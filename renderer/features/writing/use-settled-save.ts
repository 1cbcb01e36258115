import { useEffect, useState } from 'react';
import type { Timestamp } from '#shared/ids.ts';
import type { WritingSession } from './writing-session.ts';

/** When the text was saved last, told once it was left alone for a while. Nothing is drawn for the saves before. */
export function useSettledSave({ state }: WritingSession, restMs: number): Timestamp {
  const [settled, setSettled] = useState(() => state.getState().save.savedAt);
  useEffect(() => {
    let timer: number | undefined;
    const tell = () => setSettled(state.getState().save.savedAt);
    const stop = state.subscribe(({ save }, before) => {
      if (save.savedAt === before.save.savedAt) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(tell, restMs);
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [state, restMs]);
  return settled;
}
