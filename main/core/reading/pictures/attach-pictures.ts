import { pictureAmong, type PagePicture } from '#shared/areas/page-picture.ts';
import type { Draft, DraftBlock } from '#core/reading/recognise/draft.ts';
import type { TakePicture } from './take-pictures.ts';

/** Gives the photos of an article the pictures of its page. What turns out to be the page's dress is no photo. */
export function attachPictures(draft: Draft, take: TakePicture): void {
  const pictured = draft.body.flatMap((block) => withPictures(draft, block, take));
  draft.body = pictured.filter((block) => !isShownElsewhere(block, pictured));
}

function withPictures(draft: Draft, { block, lines }: DraftBlock, take: TakePicture): DraftBlock[] {
  if (block.type !== 'photo') return [{ block, lines }];
  const taken = lines.filter(({ picture }) => picture).map((line) => ({ line, picture: take(line) }));
  const isDress = taken.length > 0 && taken.every(({ picture }) => picture === 'dress');
  if (isDress && block.caption === '' && block.credit === '') return [];
  const pictures = taken.flatMap(({ line, picture }) => {
    if (!picture || picture === 'dress') return [];
    draft.pictures.set(line.index, picture);
    return [{ line, picture }];
  });
  const shown = pictureAmong(pictures.map(({ picture }) => picture));
  const others = pictures.filter(({ picture }) => isAnotherFile(picture, shown));
  const own = lines.filter((line) => !others.some((other) => other.line === line));
  return [
    { block: { ...block, ...(shown && { picture: shown }) }, lines: own },
    // What a page shows side by side under one caption: each is a photo.
    ...others.map(({ line, picture }) => ({ block: { ...wordless, picture }, lines: [line] })),
  ];
}

const wordless = { type: 'photo', text: '', caption: '', credit: '' } as const;

function isAnotherFile(picture: PagePicture, shown: PagePicture | undefined): boolean {
  return picture.kind === 'file' && picture !== shown && idOf(picture) !== idOf(shown);
}

/** A page may show one picture twice: above its text, and where it belongs. The one with words stays, else the first. */
function isShownElsewhere({ block }: DraftBlock, all: readonly DraftBlock[]): boolean {
  const id = block.type === 'photo' ? idOf(block.picture) : undefined;
  if (block.type !== 'photo' || id === undefined || block.caption + block.credit !== '') return false;
  const same = all
    .map((other) => other.block)
    .filter((other) => other.type === 'photo' && idOf(other.picture) === id);
  return same.some((other) => other.text !== '') || same[0] !== block;
}

function idOf(picture: PagePicture | undefined): string | undefined {
  return picture?.kind === 'file' ? picture.id : undefined;
}
