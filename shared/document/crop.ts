import type { Crop } from './block.ts';

/** What is cut away on each side, as CSS says it: `inset(0% 50% 0% 0%)` shows the left half. */
export function cropInset({ x, y, width, height }: Crop): string {
  const sides = [y, 1 - x - width, 1 - y - height, x];
  return `inset(${sides.map((side) => `${Math.max(0, side * 100).toFixed(2)}%`).join(' ')})`;
}
