import type { Crop } from './block.ts';

/** What is cut away on each side, as CSS says it: `inset(0% 50% 0% 0%)` shows the left half. */
export function cropInset({ x, y, width, height }: Crop): string {
  const sides = [y, 1 - x - width, 1 - y - height, x];
  return `inset(${sides.map((side) => `${Math.max(0, side * 100).toFixed(2)}%`).join(' ')})`;
}

/** Pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much is left of a picture, which is turned before it is cut. */
export function croppedSize(size: Size, crop: Crop | undefined): Size {
  const lies = crop?.turn === 90 || crop?.turn === 270;
  const [width, height] = lies ? [size.height, size.width] : [size.width, size.height];
  return { width: width * (crop?.width ?? 1), height: height * (crop?.height ?? 1) };
}
