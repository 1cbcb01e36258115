import type { Sharp } from 'sharp';
import { maxPixels } from './picture.ts';

/** A picture to be drawn anew. */
export type OpenedPicture = Sharp;

/** Opens an original, given as its bytes or its path. The library keeps nothing of it, and comes with the first picture. */
export async function openPicture(original: string | Buffer): Promise<OpenedPicture> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  // A picture whose end was lost on a card still shows what is there.
  return sharp(original, { failOn: 'none', limitInputPixels: maxPixels });
}
