/** What can be put into a body: the names of its words, and of its commands (`text.pullQuote`). */
export const blockKinds = [
  'paragraph',
  'subhead',
  'quote',
  'pullQuote',
  'factBox',
  'list',
  'numberedList',
  'table',
  'photo',
  'photoStory',
  'separator',
] as const;

export type BlockKind = (typeof blockKinds)[number];

/** What may stand in a fact box. */
export const boxedKinds: readonly BlockKind[] = ['paragraph', 'list', 'numberedList'];

/** Photos come from whoever keeps files. */
export type PhotoKind = 'photo' | 'photoStory';
export type OwnBlockKind = Exclude<BlockKind, PhotoKind>;

export function isPhotoKind(kind: BlockKind): kind is PhotoKind {
  return kind === 'photo' || kind === 'photoStory';
}
