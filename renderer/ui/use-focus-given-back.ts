import { useLayoutEffect, useState } from 'react';

/**
 * Where one was before this came up is where one is once it has gone, before the next key: the library waits for the
 * screen's next turn, and what a quick hand types until then would be nobody's.
 */
export function useFocusGivenBack(): void {
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(
    () => () => {
      queueMicrotask(() => {
        const isNobodys = document.activeElement === document.body;
        if (isNobodys && before instanceof HTMLElement && before.isConnected)
          before.focus({ preventScroll: true });
      });
    },
    [before],
  );
}
