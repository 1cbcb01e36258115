import type { Asset } from '#shared/areas/assets.ts';
import type { PhotoOutput } from '#shared/areas/exchange.ts';

/** How photos leave that are not the original file itself. */
export type MadeOutput = Exclude<PhotoOutput, 'asIs'>;

/** One try at a picture: pixels of its long side at most, and the quality of its JPEG or WebP in percent. */
export interface Attempt {
  readonly longSide: number;
  readonly quality: number;
}

/** What a bad line at sea carries. */
export const mostLightBytes = 300_000;

/** The first attempt that fits is taken; only `light` has a size in bytes to fit into. */
export const attempts: Readonly<Record<MadeOutput, readonly Attempt[]>> = {
  full: [{ longSide: Infinity, quality: 95 }],
  print: [{ longSide: 3000, quality: 92 }],
  web: [{ longSide: 2048, quality: 82 }],
  light: [
    { longSide: 1600, quality: 80 },
    { longSide: 1600, quality: 65 },
    { longSide: 1280, quality: 60 },
    { longSide: 1024, quality: 55 },
    { longSide: 800, quality: 50 },
    { longSide: 640, quality: 40 },
  ],
};

/** Whether it is for screens, which take every picture for sRGB, or for a press, which goes by the picture's profile. */
export function isForScreens(output: MadeOutput): boolean {
  return output === 'web' || output === 'light';
}

/** What kind of file a photo leaves as. No browser shows a TIFF. */
export function outputType(mediaType: Asset['mediaType'], output: PhotoOutput): Asset['mediaType'] {
  if (output === 'light') return 'image/jpeg';
  return output === 'web' && mediaType === 'image/tiff' ? 'image/jpeg' : mediaType;
}
