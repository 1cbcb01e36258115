import type { ReadBlock, ReadPage } from '#shared/areas/reading.ts';

/** The fields that a page is compared by. */
export const fields = [
  'kicker',
  'headline',
  'subheadline',
  'publishedAt',
  'leadTag',
  'lead',
  'body',
  'bylines',
  'source',
] as const;

/** A read page as the expected ones are written: each block with its own parts only. */
export function plainPage({ body, ...page }: ReadPage) {
  return { ...page, body: body.map(plainBlock) };
}

function plainBlock(block: ReadBlock) {
  switch (block.type) {
    case 'photo':
      return { type: block.type, caption: block.caption, credit: block.credit };
    case 'list':
      return { type: block.type, items: block.items };
    case 'table':
      return { type: block.type, rows: block.rows };
    default:
      return { type: block.type, text: block.text };
  }
}
