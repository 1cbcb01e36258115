import { notedWords } from '#shared/areas/noted-words.ts';
import type { Block, Crop, Focus, Photo, PhotoBlock } from '#shared/document/block.ts';
import type { PhotoNotes } from '#shared/areas/assets.ts';
import { hasChanges } from '#shared/document/changes/resolve-changes.ts';
import { changesIn } from '#shared/document/changes/stack.ts';
import { rewritten } from '#shared/document/changes/rewritten.ts';
import { runsOf, runsText, type Run } from '#shared/document/run.ts';
import type { AssetId } from '#shared/ids.ts';

/** One use of a photo in an article: alone in a block, or among others in a photo story. */
export interface PhotoUse {
  readonly block: Extract<Block, { type: 'photo' | 'photoStory' }>;
  readonly photo: Photo;
}

/** The photos of an article in the order of the text, without those that are about to go. */
export function photoUses(body: readonly Block[]): PhotoUse[] {
  return body.flatMap((block) => {
    if (block.type !== 'photo' && block.type !== 'photoStory') return [];
    if (changesIn(block).some(({ kind }) => kind === 'delete')) return [];
    const photos = block.type === 'photo' ? [block] : block.photos;
    return photos.map((photo) => ({ block, photo }));
  });
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}

/** Somebody's change to these words is still open: they are written in the text, where it can be seen. */
export function isTracked(photo: Photo, field: keyof PhotoWords): boolean {
  return field !== 'alt' && hasChanges(photo[field]);
}

/** What a person writes about a photo in the panel. */
export type PhotoWords = { readonly [Field in 'caption' | 'credit' | 'alt']: string };

export function wordsOf({ caption, credit, alt }: Photo): PhotoWords {
  return { caption: runsText(caption), credit: runsText(credit), alt };
}

/** Other words for one photo. Letters that stay keep their italics and their marks, and what is struck stays struck. */
export function withWords(words: Partial<PhotoWords>): PhotoChange {
  return (photo) => ({
    ...photo,
    caption: lineWith(photo.caption, words.caption),
    credit: lineWith(photo.credit, words.credit),
    alt: keptWords(words.alt ?? photo.alt),
  });
}

function lineWith(runs: readonly Run[], text: string | undefined): Run[] {
  return text === undefined || text === runsText(runs) ? [...runs] : rewritten(runs, keptWords(text));
}

/** Words of a photo as they are kept: on one line. */
export function keptWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Another part of the picture, and another point in it; without them it is shown whole. */
export function withCut(cut: { crop: Crop | undefined; focus: Focus | undefined }): PhotoChange {
  return ({ crop: _, focus: __, ...photo }) => ({
    ...photo,
    ...(cut.crop && { crop: cut.crop }),
    ...(cut.focus && { focus: cut.focus }),
  });
}

/** Printed so wide, in millimetres; without it as wide as the paper usually does. */
export function withPrintWidth(millimetres: number | undefined): PhotoChange {
  return ({ printWidth: _, ...photo }) => ({
    ...photo,
    ...(millimetres !== undefined && { printWidth: millimetres }),
  });
}

/** What becomes of a photo, whatever was written about it meanwhile. */
export type PhotoChange = (photo: Photo) => Photo;

/** Changes a block as it stands now in the text. `goesOn`: in one step of undo with the change before. */
export type ChangeBlock = (
  block: string,
  change: (block: Block) => Block,
  how?: { readonly goesOn: boolean },
) => void;

/** The block with a change made to one of its photos. */
export function changed(block: Block, photo: string, change: PhotoChange): Block {
  if (block.type === 'photo') {
    const { crop: _, focus: __, printWidth: ___, ...rest } = block;
    return { ...rest, ...change(block) };
  }
  if (block.type !== 'photoStory') return block;
  return { ...block, photos: block.photos.map((other) => (other.id === photo ? change(other) : other)) };
}

/** The block without one of its photos; undefined where that was the only one. */
export function withoutPhoto(block: Block, photo: string): Block | undefined {
  if (block.type !== 'photoStory' || block.photos.length === 1) return undefined;
  return { ...block, photos: block.photos.filter(({ id }) => id !== photo) };
}

/** A picture for a photo. What the file says fills only what nobody has written. */
export function withPicture(asset: AssetId, notes: PhotoNotes): PhotoChange {
  const fresh = notedWords(notes);
  return (photo) => {
    const { caption, credit } = wordsOf(photo);
    const fill = withWords({
      ...(!isWritten(caption) && { caption: fresh.caption }),
      ...(!isWritten(credit) && { credit: fresh.credit }),
    });
    return { ...withCut({ crop: undefined, focus: undefined })(fill(photo)), asset };
  };
}

/** A photo of its own, with what its file says of it. */
export function newPhoto(id: string, asset: AssetId, notes: PhotoNotes): PhotoBlock {
  return { ...newStoryPhoto(id, asset, notes), type: 'photo', placement: 'inline' };
}

/** Where a photo goes into the text: behind the block with the caret, at the end, or behind another photo. */
export type PhotoPlace = 'caret' | 'end' | { readonly behind: string };

export type InsertPhotos = (photos: readonly PhotoBlock[], where: PhotoPlace) => void;

/** Puts photos in as they come, each behind the one that came before it. */
export function inOrder(insert: InsertPhotos, first: PhotoPlace): (photos: readonly PhotoBlock[]) => void {
  let last: string | undefined;
  return (photos) => {
    insert(photos, last === undefined ? first : { behind: last });
    last = photos.at(-1)?.id ?? last;
  };
}

/** The same among the photos of a story. */
export function newStoryPhoto(id: string, asset: AssetId, notes: PhotoNotes): Photo {
  const { caption, credit } = notedWords(notes);
  return { id, asset, caption: runsOf(keptWords(caption)), credit: runsOf(keptWords(credit)), alt: '' };
}

/** The story with one photo more. */
export function withPhoto(block: Block, photo: Photo): Block {
  return block.type === 'photoStory' ? { ...block, photos: [...block.photos, photo] } : block;
}
