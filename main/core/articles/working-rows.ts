import type { Block } from '#shared/document/block.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { publishedBlock } from '#shared/document/published.ts';
import { storeBlock } from '#shared/document/stored.ts';
import { blockText, photosIn } from '#shared/document/text.ts';
import { countWords } from '#shared/text/count.ts';

/** Chữ of what a newsroom counts, which captions are not, and photos. */
export interface BodySize {
  readonly words: number;
  readonly photos: number;
}

export interface BlockRow extends BodySize {
  readonly id: string;
  readonly valueJson: string;
  /** The photos it shows. */
  readonly assets: readonly string[];
}

/** A working copy as it is stored: a row for each field, and one for each block in its order. */
export interface WorkingRows {
  readonly fields: readonly (readonly [name: string, valueJson: string])[];
  readonly blocks: readonly BlockRow[];
}

/** Expects content in normal form. */
export function workingRows({ body, ...fields }: ArticleContent): WorkingRows {
  return {
    fields: Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)] as const),
    blocks: body.map(blockRow),
  };
}

/** Expects a block in normal form. */
export function blockRow(block: Block): BlockRow {
  const assets = photosIn(block).flatMap(({ asset }) => asset ?? []);
  return { id: block.id, ...sizeOf(block), assets, valueJson: JSON.stringify(storeBlock(block)) };
}

export function bodySizeOf({ blocks }: WorkingRows): BodySize {
  return blocks.reduce(
    (sum, { words, photos }) => ({ words: sum.words + words, photos: sum.photos + photos }),
    { words: 0, photos: 0 },
  );
}

/** Which block shows which photo. */
export function usesIn({ blocks }: WorkingRows): string[] {
  return blocks.flatMap(({ id, assets }) => assets.map((asset) => useOf(id, asset)));
}

export function useOf(block: string, asset: string): string {
  return `${block} ${asset}`;
}

function sizeOf(block: Block): BodySize {
  const published = publishedBlock(block);
  if (!published) return { words: 0, photos: 0 };
  const photos = photosIn(published).length;
  return { photos, words: photos > 0 ? 0 : countWords(blockText(published)) };
}
