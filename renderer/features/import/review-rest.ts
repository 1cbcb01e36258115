import type { Rest } from '#renderer/ui/use-resting-text.ts';

const takers = new Set<() => void>();

/** Tells the fields of a page under review of the last moment to take what was typed in them. */
export const reviewRest: Rest = (write) => {
  const take = () => write(true);
  takers.add(take);
  return { touch() {}, stop: () => void takers.delete(take) };
};

/** Has what was typed and not taken yet taken into the page: before it is accepted, and before the window goes. */
export function takeTyped(): void {
  for (const take of takers) take();
}
