import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * What was pressed may go when `state` changes, with its row or without. The row that then stands at the index that was
 * given takes the focus, so that work goes on from there: the first thing in it that `taker` names.
 */
export function useFocusNext(list: RefObject<HTMLElement | null>, state: unknown, taker = 'button') {
  const settled = useRef<number | null>(null);
  useLayoutEffect(() => {
    const index = settled.current;
    settled.current = null;
    if (index === null || document.activeElement !== document.body) return;
    const rows = list.current?.children;
    const next = rows?.[Math.min(index, rows.length - 1)];
    next?.querySelector<HTMLElement>(taker)?.focus();
  }, [list, state, taker]);
  return (index: number) => void (settled.current = index);
}
