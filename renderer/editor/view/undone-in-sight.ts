import { afterFrame } from '#renderer/timing/after-frame.ts';

let undone: HTMLElement[] = [];

/** Parts of a text. What one act undoes in several texts comes together: where some of it is in sight, nothing moves. */
export function bringUndoneIntoSight(text: HTMLElement, parts: readonly HTMLElement[]): void {
  if (parts.length === 0) return;
  if (undone.length === 0) afterFrame(() => show(scrollerOf(text)));
  undone.push(...parts);
}

function show(page: HTMLElement): void {
  const parts = undone.filter(({ isConnected }) => isConnected);
  undone = [];
  const { top, bottom } = page.getBoundingClientRect();
  const isInSight = (part: HTMLElement) => {
    const place = part.getBoundingClientRect();
    return place.bottom > top && place.top < bottom;
  };
  if (!parts.some(isInSight)) parts[0]?.scrollIntoView({ block: 'center' });
}

/** All texts of an article lie on one page. */
function scrollerOf(text: HTMLElement): HTMLElement {
  let around = text.parentElement;
  while (around && !/auto|scroll/.test(getComputedStyle(around).overflowY)) around = around.parentElement;
  return around ?? document.documentElement;
}
