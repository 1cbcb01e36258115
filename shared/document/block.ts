import { z } from 'zod';
import { AssetId, BlockId } from '#shared/ids.ts';
import { JsonObject } from './json.ts';
import { BlockChange, Runs } from './run.ts';

/** Whether something can be stored under this id. */
export function isBlockId(id: string): boolean {
  return BlockId.safeParse(id).success;
}

const common = { id: BlockId, change: BlockChange.optional() };
const textBlock = { ...common, runs: Runs };

export const ParagraphBlock = z.looseObject({ ...textBlock, type: z.literal('paragraph') });
export const SubheadBlock = z.looseObject({ ...textBlock, type: z.literal('subhead') });
export const QuoteBlock = z.looseObject({ ...textBlock, type: z.literal('quote') });
export const PullQuoteBlock = z.looseObject({
  ...textBlock,
  type: z.literal('pullQuote'),
  attribution: Runs,
});

export const ListItem = z.looseObject({
  id: BlockId,
  runs: Runs,
  level: z.int().min(0).max(8),
  change: BlockChange.optional(),
});
export const ListBlock = z.looseObject({
  ...common,
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(ListItem).min(1),
});

export const TableCell = z.looseObject({ runs: Runs, header: z.boolean().optional() });
export const TableBlock = z.looseObject({
  ...common,
  type: z.literal('table'),
  rows: z.array(z.array(TableCell).min(1)).min(1),
});

export const FactBoxBlock = z.looseObject({
  ...common,
  type: z.literal('factBox'),
  title: Runs,
  children: z.array(z.discriminatedUnion('type', [ParagraphBlock, ListBlock])).min(1),
});

/** Fractions of the picture's width and height, from its top left corner. */
const share = z.number().min(0).max(1);
/** Degrees clockwise. */
export const Turn = z.literal([90, 180, 270]);
export type Turn = z.infer<typeof Turn>;
/** `turn`: what the picture is turned by before it is cut. */
export const Crop = z.looseObject({ x: share, y: share, width: share, height: share, turn: Turn.optional() });
export type Crop = z.infer<typeof Crop>;
export const Focus = z.looseObject({ x: share, y: share });
export type Focus = z.infer<typeof Focus>;

/**
 * One use of a photo. The caption belongs to the use, not to the file; a photo still missing has no `asset`. `printWidth`:
 * how wide it is to be printed, in millimetres.
 */
const photo = {
  id: BlockId,
  asset: AssetId.optional(),
  caption: Runs,
  credit: Runs,
  alt: z.string(),
  crop: Crop.optional(),
  focus: Focus.optional(),
  printWidth: z.number().min(10).max(600).optional(),
};
export const Photo = z.looseObject(photo);
export type Photo = z.infer<typeof Photo>;

export const PhotoBlock = z.looseObject({
  ...photo,
  change: BlockChange.optional(),
  type: z.literal('photo'),
  placement: z.enum(['lead', 'inline', 'wide']),
});
export const PhotoStoryBlock = z.looseObject({
  ...common,
  type: z.literal('photoStory'),
  photos: z.array(Photo).min(1),
});
export const SeparatorBlock = z.looseObject({ ...common, type: z.literal('separator') });

/** A block that this version does not know. It is shown locked, kept as it came, and written back as it came. */
export const UnknownBlock = z.strictObject({
  id: BlockId,
  type: z.literal('unknown'),
  raw: JsonObject,
});

export const KnownBlock = z.discriminatedUnion('type', [
  ParagraphBlock,
  SubheadBlock,
  QuoteBlock,
  PullQuoteBlock,
  FactBoxBlock,
  ListBlock,
  TableBlock,
  PhotoBlock,
  PhotoStoryBlock,
  SeparatorBlock,
]);
export const Block = z.discriminatedUnion('type', [...KnownBlock.options, UnknownBlock]);

export type ParagraphBlock = z.infer<typeof ParagraphBlock>;
export type SubheadBlock = z.infer<typeof SubheadBlock>;
export type QuoteBlock = z.infer<typeof QuoteBlock>;
export type PullQuoteBlock = z.infer<typeof PullQuoteBlock>;
export type FactBoxBlock = z.infer<typeof FactBoxBlock>;
export type ListItem = z.infer<typeof ListItem>;
export type ListBlock = z.infer<typeof ListBlock>;
export type TableCell = z.infer<typeof TableCell>;
export type TableBlock = z.infer<typeof TableBlock>;
export type PhotoBlock = z.infer<typeof PhotoBlock>;
export type PhotoStoryBlock = z.infer<typeof PhotoStoryBlock>;
export type SeparatorBlock = z.infer<typeof SeparatorBlock>;
export type UnknownBlock = z.infer<typeof UnknownBlock>;
export type KnownBlock = z.infer<typeof KnownBlock>;
export type Block = z.infer<typeof Block>;

const known: Readonly<Record<KnownBlock['type'], true>> = {
  ...{ paragraph: true, subhead: true, quote: true, pullQuote: true, factBox: true, list: true, table: true },
  ...{ photo: true, photoStory: true, separator: true },
};

/** Whoever only asks for a name needs none of the schemas. */
export const knownBlockTypes: ReadonlySet<string> = new Set(Object.keys(known));
