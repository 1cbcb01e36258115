/**
 * Brings a part of a column into sight, scrolling no further than it must, and the keyboard to where it begins: of what is
 * longer than the column, the beginning is what is seen.
 */
export function bringIntoSight(part: HTMLElement, beginning: HTMLElement | null): void {
  part.scrollIntoView({ block: 'nearest' });
  beginning?.scrollIntoView({ block: 'nearest' });
  beginning?.focus({ preventScroll: true });
}
