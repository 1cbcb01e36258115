import { words } from '#renderer/words/words.ts';
import type { Block, Photo, Turn } from '#shared/document/block.ts';
import { cropInset } from '#shared/document/crop.ts';
import { runsText } from '#shared/document/run.ts';

/** Where a photo is found, turned as it is used. */
export type PhotoAddress = (asset: string, turn?: Turn) => string;

/** A block that is only shown: its content as it will be printed, and a word on why it cannot be written in. */
export function showLocked(host: HTMLElement, block: Block | null, photoUrl: PhotoAddress): void {
  const text = words().editor;
  if (block?.type === 'photoStory')
    host.replaceChildren(...block.photos.map((photo) => photoView(photo, photoUrl)), note(text.photoStory));
  else host.replaceChildren(note(text.unknown));
}

function note(sentence: string): HTMLElement {
  const element = document.createElement('figcaption');
  element.textContent = sentence;
  return element;
}

function photoView(photo: Photo, photoUrl: (asset: string) => string): HTMLElement {
  const view = document.createElement('div');
  view.append(
    pictureView(photo, photoUrl),
    note([runsText(photo.caption), runsText(photo.credit)].filter(Boolean).join(' ')),
  );
  return view;
}

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
