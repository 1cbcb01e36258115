import { words } from '#renderer/words/words.ts';
import type { Photo, Turn } from '#shared/document/block.ts';
import { cropInset } from '#shared/document/crop.ts';

/** Where a photo is found, turned as it is used. */
export type PhotoAddress = (asset: string, turn?: Turn) => string;

/** The picture of a photo, or the word that it is missing. */
export function pictureView(
  photo: Pick<Photo, 'asset' | 'alt' | 'crop'>,
  photoUrl: PhotoAddress,
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
  return image;
}
