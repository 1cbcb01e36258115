import { useEffect, useRef, type UIEvent } from 'react';
import { useLatest } from './use-latest.ts';

const lookMs = 50;

/**
 * What to hear of a list that is scrolled: tells when its last rows come near. It is looked at a moment later, once the
 * rows are drawn: in the midst of scrolling the question alone would make the browser lay them out once more.
 */
export function useNearEnd(onNearEnd: (() => void) | undefined): (event: UIEvent<HTMLElement>) => void {
  const latest = useLatest(onNearEnd);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  return ({ currentTarget }) => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      if (isNearEnd(currentTarget)) latest.current?.();
    }, lookMs);
  };
}

/** Two screens before the end is soon enough for the next rows to be there. */
function isNearEnd({ scrollTop, clientHeight, scrollHeight }: HTMLElement): boolean {
  return scrollTop + 3 * clientHeight > scrollHeight;
}
