import { useLayoutEffect, useState } from 'react';

/** Where one was before each of those that are up, the last one last. */
const up: (readonly HTMLElement[])[] = [];

/**
 * Where one was before this came up is where one is once it has gone, before the next key: the library waits for the
 * screen's next turn, and what a quick hand types until then would be nobody's. Where this came up in the place of
 * another that has gone since, one is where one was before that.
 */
export function useFocusGivenBack(): void {
  const [before] = useState(placesBefore);
  useLayoutEffect(() => {
    up.push(before);
    return () =>
      queueMicrotask(() => {
        up.splice(up.indexOf(before), 1);
        if (document.activeElement === document.body)
          before.find(({ isConnected }) => isConnected)?.focus({ preventScroll: true });
      });
  }, [before]);
}

/** The nearest first. */
function placesBefore(): readonly HTMLElement[] {
  const { activeElement, body } = document;
  const outer = up.at(-1) ?? [];
  return activeElement instanceof HTMLElement && activeElement !== body ? [activeElement, ...outer] : outer;
}
