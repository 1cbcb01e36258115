import { words } from '#renderer/words/words.ts';
import type { Photo, Turn } from '#shared/document/block.ts';
import { croppedSize, cropInset } from '#shared/document/crop.ts';

/** Where a photo is found, turned as it is used. */
export type PhotoAddress = (asset: string, turn?: Turn) => string;

/** How large the picture of a photo is, in pixels; undefined where that is not known. */
export type PhotoSize = (asset: string) => { readonly width: number; readonly height: number } | undefined;

/** The picture of a photo, or the word that it is missing. */
export function pictureView(
  photo: Pick<Photo, 'asset' | 'alt' | 'crop'>,
  { photoUrl, sizeOf }: { readonly photoUrl: PhotoAddress; readonly sizeOf: PhotoSize },
): HTMLElement {
  if (photo.asset === undefined) {
    const missing = document.createElement('p');
    missing.textContent = words().editor.photoMissing;
    return missing;
  }
  const image = document.createElement('img');
  image.src = photoUrl(photo.asset, photo.crop?.turn);
  image.alt = photo.alt;
  image.decoding = 'async';
  image.draggable = false;
  if (photo.crop) image.style.setProperty('object-view-box', cropInset(photo.crop));
  const size = sizeOf(photo.asset);
  if (size) keepPlace(image, croppedSize(size, photo.crop));
  return image;
}

/** As much room as the picture will take: the text under it stays where it is when it comes. */
function keepPlace(image: HTMLElement, { width, height }: NonNullable<ReturnType<PhotoSize>>): void {
  image.style.setProperty('--picture-width', `${width}px`);
  image.style.setProperty('--picture-ratio', `${width / height}`);
}
