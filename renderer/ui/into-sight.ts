/**
 * Brings a part of a column into sight, scrolling no further than it must, and the keyboard to where it begins: of what is
 * longer than the column, the beginning is what is seen.
 */
export function bringIntoSight(part: HTMLElement, beginning: HTMLElement | null): void {
  part.scrollIntoView({ block: 'nearest' });
  beginning?.scrollIntoView({ block: 'nearest' });
  beginning?.focus({ preventScroll: true });
}

/** How long what was unfolded may take to be as long as it is. */
const unfoldingMs = 1000;

/** Keeps what was just unfolded in sight while it grows, until somebody does something else. The keyboard stays. */
export function followUnfolding(part: HTMLElement): void {
  const ending = new AbortController();
  const growing = new ResizeObserver(() => {
    part.scrollIntoView({ block: 'nearest' });
    part.querySelector('button')?.scrollIntoView({ block: 'nearest' });
  });
  const end = () => {
    growing.disconnect();
    ending.abort();
  };
  for (const act of ['wheel', 'keydown', 'pointerdown'])
    window.addEventListener(act, end, { capture: true, passive: true, signal: ending.signal });
  setTimeout(end, unfoldingMs);
  growing.observe(part);
}
