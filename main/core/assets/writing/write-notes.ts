import type { Asset } from '#shared/areas/assets.ts';
import { exifTags, type ExifChange } from './exif.ts';
import { iimRecords } from './iim.ts';
import { jpegWithNotes } from './jpeg-notes.ts';
import { pngWithNotes } from './png-notes.ts';
import { tiffWithNotes } from './tiff-notes.ts';
import { webpWithNotes } from './webp-notes.ts';
import type { WrittenNotes } from './written-notes.ts';
import { xmpPacket } from './xmp.ts';

/** What is known of the picture that the bytes are: width and height as they are stored, in pixels. */
export type NotedPicture = Pick<Asset, 'mediaType' | 'width' | 'height'>;

type Change = Pick<ExifChange, 'keepsPosition' | 'redrawn'>;

interface Rewriting {
  readonly picture: NotedPicture;
  readonly notes: WrittenNotes;
  readonly change: Change;
  /** The notes are all that counts: what EXIF says in their place goes, even where they say nothing. */
  readonly isRewritten?: boolean;
}

/**
 * The same picture with these notes in it: IIM (in JPEG), XMP and what EXIF may go on telling. Its pixels keep their
 * bytes. Throws a RangeError where the file is not built as its kind is.
 */
export function withNotes(bytes: Buffer, { picture, notes, change, isRewritten = false }: Rewriting): Buffer {
  const without = [
    ...(isRewritten || notes.caption !== '' ? [exifTags.description] : []),
    ...(isRewritten || notes.byline !== '' ? [exifTags.artist] : []),
    ...(isRewritten || notes.copyright !== '' ? [exifTags.copyright] : []),
  ];
  const all = { iim: iimRecords(notes), xmp: xmpPacket(notes), exif: { ...change, without } };
  switch (picture.mediaType) {
    case 'image/jpeg':
      return jpegWithNotes(bytes, all);
    case 'image/png':
      return pngWithNotes(bytes, all);
    case 'image/webp':
      return webpWithNotes(bytes, all, picture);
    case 'image/tiff':
      return tiffWithNotes(bytes, all);
    default:
      return picture.mediaType satisfies never;
  }
}
