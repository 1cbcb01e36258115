import type { Check } from '#shared/areas/registers.ts';
import type { Crop, Photo } from '#shared/document/block.ts';
import { croppedSize } from '#shared/document/crop.ts';
import type { PictureSize } from './case.ts';

const millimetresToAnInch = 25.4;

/** Two columns of a page of five, where neither the photo nor the paper says another width. */
const usualWidth = 102;

/** How wide a photo is printed, in millimetres: as was chosen for it, else as the paper's rule says. */
export function printWidthOf(
  { printWidth }: Pick<Photo, 'printWidth'>,
  check: Pick<Check, 'printWidth'>,
): number {
  return printWidth ?? check.printWidth ?? usualWidth;
}

/** How many of a picture's dots fall on an inch of paper, where what is left of it after the cut is printed so wide. */
export function dotsPerInch(size: PictureSize, crop: Crop | undefined, printWidth: number): number {
  return Math.round((croppedSize(size, crop).width * millimetresToAnInch) / printWidth);
}
