import { useEffect, type RefObject } from 'react';

/** Marks what a dialog begins with. */
export const firstMark = 'data-first';

/**
 * What a dialog begins with has the focus also in one that opens over another: there the one beneath takes the focus back
 * while it is still the upper one, and the library then gives it to the dialog as a whole.
 */
export function useFirstFocus(dialog: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const whole = dialog.current;
    const first = whole?.querySelector<HTMLElement>(`[${firstMark}]`);
    if (!whole || !first) return undefined;
    const pass = () => first.focus();
    const end = () => whole.removeEventListener('focus', pass);
    whole.addEventListener('focus', pass);
    // Later a person may well want the dialog as a whole.
    const timer = setTimeout(end);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [dialog]);
}
