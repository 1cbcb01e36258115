import { useLayoutEffect, useRef } from 'react';
import { afterPress } from './after-press.ts';
import { useLatest } from './use-latest.ts';
import type { Rest } from './use-resting-text.ts';

/**
 * Words that were typed and not taken yet are taken when their field is left, when it goes, and before the last save.
 * Returns what is called when the field is left.
 */
export function useTakenWhenLeft(typed: string, take: (typed: string) => void, rest?: Rest): () => void {
  const latest = useLatest({ typed, take });
  const taken = useRef('');
  useLayoutEffect(() => {
    taken.current = '';
  }, [typed]);
  const takeLeft = () => {
    const left = latest.current;
    if (left.typed.trim() === '' || left.typed === taken.current) return;
    taken.current = left.typed;
    left.take(left.typed);
  };
  const leaving = useLatest(takeLeft);
  useLayoutEffect(() => {
    const leave = () => leaving.current();
    const wait = rest?.((isLast) => isLast && leave());
    return () => {
      leave();
      wait?.stop();
    };
  }, [leaving, rest]);
  return () => afterPress(() => leaving.current());
}
