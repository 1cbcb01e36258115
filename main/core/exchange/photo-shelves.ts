import type { ExportTarget, PhotoOrder, PhotoOutput } from '#shared/areas/exchange.ts';
import type { Block, Crop, Focus, Photo } from '#shared/document/block.ts';
import type { ExportedArticle, ExportedPhoto } from './exported-article.ts';

/** Makes the file of one photo as an output wants it. */
export type PreparePhoto = (photo: ExportedPhoto, making: PhotoMaking) => Promise<ExportedPhoto>;

export interface PhotoMaking {
  readonly article: ExportedArticle;
  readonly output: Exclude<PhotoOutput, 'asIs'>;
  readonly keepsPosition: boolean;
}

/** The photos of an article as some of the targets want them. */
export interface PhotoShelf {
  readonly output: PhotoOutput;
  readonly for: readonly ExportTarget[];
  /** Inside the article's folder. */
  readonly folder: string;
}

/** The layout's photos are always found in the same place: its pages link to them. */
const byWeight: readonly ExportTarget[] = ['layout', 'archive', 'web'];

/** One folder of photos for all targets that want them alike; `photos` is the first target's. */
export function photoShelves(targets: readonly ExportTarget[], order: PhotoOrder | undefined): PhotoShelf[] {
  const wanted = byWeight.filter((target) => targets.includes(target));
  const outputOf = (target: ExportTarget): PhotoOutput => (order ? (order[target] ?? 'full') : 'asIs');
  const outputs = [...new Set(wanted.map(outputOf))];
  return outputs.map((output, index) => ({
    output,
    for: targets.filter((target) => outputOf(target) === output),
    folder: index === 0 ? 'photos' : `photos-${output.toLowerCase()}`,
  }));
}

/** The article with its photos as they lie on a shelf. A photo that was cut is cut no more, and keeps its focus. */
export function onShelf(
  article: ExportedArticle,
  { output }: PhotoShelf,
  photos: readonly ExportedPhoto[],
): ExportedArticle {
  const body = output === 'asIs' ? article.content.body : article.content.body.map(cutBlock);
  return { ...article, photos, content: { ...article.content, body } };
}

function cutBlock(block: Block): Block {
  if (block.type === 'photo') return cutPhoto(block);
  return block.type === 'photoStory' ? { ...block, photos: block.photos.map(cutPhoto) } : block;
}

function cutPhoto<Cut extends Photo>(photo: Cut): Cut {
  const { crop, focus, ...rest } = photo;
  if (!crop) return photo;
  return { ...rest, ...(focus && { focus: focusIn(crop, focus) }) } as Cut; // Only members a photo may lack went.
}

/** A focus is told in fractions of the whole picture as it is turned; afterwards of what is left of it. */
function focusIn({ x, y, width, height }: Crop, focus: Focus): Focus {
  return { ...focus, x: part(focus.x, x, width), y: part(focus.y, y, height) };
}

function part(at: number, from: number, length: number): number {
  return length === 0 ? 0.5 : Math.min(Math.max((at - from) / length, 0), 1);
}
