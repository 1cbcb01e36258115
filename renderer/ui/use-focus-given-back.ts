import { useLayoutEffect, useState } from 'react';

/** Where one was: what had the focus, the nearest first, and what takes it around there. */
interface Before {
  readonly places: readonly HTMLElement[];
  readonly around: HTMLElement | null;
}

/** Where one was before each of those that are up, the last one last. */
const up: Before[] = [];

/** What was drawn beneath meanwhile and is to have the keys, and how many were up then: nothing beneath them takes a focus. */
interface Wish {
  readonly under: number;
  focus(): void;
}

let wish: Wish | undefined;

/**
 * Where one was before this came up is where one is once it has gone, before the next key: the library waits for the
 * screen's next turn, and what a quick hand types until then would be nobody's. Where this came up in the place of
 * another that has gone since, one is where one was before that.
 */
export function useFocusGivenBack(): void {
  const [before] = useState(whereNow);
  useLayoutEffect(() => {
    up.push(before);
    return () =>
      queueMicrotask(() => {
        up.splice(up.indexOf(before), 1);
        if (document.activeElement === document.body) giveBack(before);
        if (up.length === 0) wish = undefined;
      });
  }, [before]);
}

/** Gives the keys to what was just drawn: at once, and where something is up, once more when it has gone. */
export function focusDrawn(focus: () => void): () => void {
  focus();
  const own = { under: up.length, focus };
  if (up.length > 0) wish = own;
  return () => {
    if (wish === own) wish = undefined;
  };
}

/** What was drawn beneath in the place of where one was comes before what lies further down. */
function giveBack({ places: [nearest, ...outer], around }: Before): void {
  if (nearest?.isConnected) return nearest.focus({ preventScroll: true });
  if (wish && wish.under > up.length) return wish.focus();
  const place = outer.find(({ isConnected }) => isConnected) ?? around;
  if (place?.isConnected) place.focus({ preventScroll: true });
}

function whereNow(): Before {
  const { activeElement, body } = document;
  const outer = up.at(-1) ?? { places: [], around: null };
  if (!(activeElement instanceof HTMLElement) || activeElement === body) return outer;
  const around = activeElement.parentElement?.closest<HTMLElement>('[tabindex]') ?? outer.around;
  return { places: [activeElement, ...outer.places], around };
}
