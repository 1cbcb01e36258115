import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The row that comes after one that was settled takes the focus that went with it, so that review goes on from there. */
export function useFocusNext(list: RefObject<HTMLElement | null>, count: number) {
  const settled = useRef<number | null>(null);
  useLayoutEffect(() => {
    const index = settled.current;
    settled.current = null;
    if (index === null || document.activeElement !== document.body) return;
    const rows = list.current?.children;
    const next = rows?.[Math.min(index, rows.length - 1)];
    next?.querySelector<HTMLElement>('button')?.focus();
  }, [list, count]);
  return (index: number) => void (settled.current = index);
}
