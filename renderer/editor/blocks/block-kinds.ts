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
  'separator',
] as const;

export type BlockKind = (typeof blockKinds)[number];

/** Photos come from whoever keeps files. */
export type OwnBlockKind = Exclude<BlockKind, 'photo'>;
