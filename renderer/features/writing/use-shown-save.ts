import { useEffect, useState } from 'react';
import type { SaveState } from './autosave.ts';
import type { WritingSession } from './writing-session.ts';

/** Good news must last for this long before it is told: between two keys of a word it would only flicker. */
const steadyMs = 250;

/**
 * Where the text stands, as it is shown: what is unsaved or failed at once, what is being saved or is saved once it stays
 * so. While somebody types the line is not drawn at all: each time it is, React looks through the whole text for the caret.
 */
export function useShownSave({ state }: WritingSession): SaveState {
  const [shown, setShown] = useState(() => state.getState().save);
  useEffect(() => {
    let timer: number | undefined;
    let told: SaveState | undefined;
    // React is not even asked where it would find the same: it keeps what it is given until it draws.
    const show = () => {
      const { save } = state.getState();
      if (told && isAsBad(told, save)) return;
      told = save;
      setShown(save);
    };
    show();
    const stop = state.subscribe(({ save }, before) => {
      if (save === before.save) return;
      window.clearTimeout(timer);
      if (save.kind === 'idle' || save.kind === 'saving') timer = window.setTimeout(show, steadyMs);
      else show();
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [state]);
  return shown;
}

/** Unsaved is unsaved, however long ago the last save was. */
function isAsBad(before: SaveState, now: SaveState): boolean {
  return before.kind === 'dirty' && now.kind === 'dirty';
}
