import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * A difference that was settled goes, with the button that settled it. Once others are `compared` the keyboard goes on at
 * the one that stands in its place; at the text where none is left.
 */
export function useGoOn(rows: RefObject<HTMLElement | null>, compared: unknown): () => void {
  const from = useRef<number | null>(null);
  useLayoutEffect(() => {
    const [text, index] = [rows.current, from.current];
    from.current = null;
    if (!text || index === null || isElsewhere(text)) return;
    const left = differencesIn(text);
    const next = left[Math.min(index, left.length - 1)];
    (next?.querySelector('button') ?? text).focus();
  }, [rows, compared]);
  return () => {
    const at = rows.current ? differencesIn(rows.current).findIndex(hasFocus) : -1;
    from.current = at < 0 ? null : at;
  };
}

function differencesIn(text: HTMLElement): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>('[data-difference]')];
}

function hasFocus(part: HTMLElement): boolean {
  return part.contains(document.activeElement);
}

function isElsewhere(text: HTMLElement): boolean {
  return document.activeElement !== document.body && !hasFocus(text);
}
