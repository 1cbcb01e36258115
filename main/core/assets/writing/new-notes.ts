import type { ExifChange } from './exif.ts';

/** All that a format needs to carry the notes of a picture. */
export interface NewNotes {
  readonly iim: Buffer;
  readonly xmp: Buffer;
  readonly exif: ExifChange;
}
