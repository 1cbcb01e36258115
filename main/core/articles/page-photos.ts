import type { Asset, PhotoNotes } from '#shared/areas/assets.ts';
import { notedWords } from '#shared/areas/noted-words.ts';
import type { PictureFile } from '#shared/areas/page-picture.ts';
import type { ReadPage } from '#shared/areas/reading.ts';

/** A picture of a page whose file lies among the originals. */
export interface HeldPhoto {
  readonly asset: Omit<Asset, 'addedAt'>;
  readonly notes: PhotoNotes;
  readonly isCut: boolean;
}

export type HeldPhotos = ReadonlyMap<string, HeldPhoto>;

/** The pictures that come with a page, each once. */
export function pictureFiles({ body }: Pick<ReadPage, 'body'>): PictureFile[] {
  const files = body.flatMap((block) =>
    block.type === 'photo' && block.picture?.kind === 'file' ? [block.picture] : [],
  );
  return [...new Map(files.map((file) => [file.id, file])).values()];
}

/** How many photos of a page stay without a picture that the page shows. */
export function missingPictures({ body }: Pick<ReadPage, 'body'>): number {
  return body.filter((block) => block.type === 'photo' && block.picture && block.picture.kind !== 'file')
    .length;
}

/** The page with the pictures that there are; what a file says fills only what the page does not. */
export function withHeld(page: ReadPage, held: HeldPhotos): ReadPage {
  return {
    ...page,
    body: page.body.map((block) => (block.type === 'photo' ? pictured(block, held) : block)),
  };
}

type ReadPhoto = Extract<ReadPage['body'][number], { type: 'photo' }>;

function pictured({ picture, ...photo }: ReadPhoto, held: HeldPhotos): ReadPhoto {
  const found = picture?.kind === 'file' ? held.get(picture.id) : undefined;
  if (!picture || !found) return photo;
  const noted = notedWords(found.notes);
  const caption = photo.caption || inOneLine(noted.caption);
  return { ...photo, picture, caption, text: caption, credit: photo.credit || inOneLine(noted.credit) };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
