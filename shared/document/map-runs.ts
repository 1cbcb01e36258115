import type { Block, FactBoxBlock } from './block.ts';
import { runFields, type ArticleContent } from './content.ts';
import type { Run } from './run.ts';

type RunsMapper = (runs: readonly Run[]) => Run[];

/** The same block with every list of runs in it replaced. Walks what a block holds; unknown blocks stay as they are. */
export function mapBlockRuns<B extends Block>(block: B, map: RunsMapper): B;
export function mapBlockRuns(block: Block, map: RunsMapper): Block {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
      return { ...block, runs: map(block.runs) };
    case 'pullQuote':
      return { ...block, runs: map(block.runs), attribution: map(block.attribution) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, runs: map(item.runs) })) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, runs: map(cell.runs) }))),
      };
    case 'factBox':
      return { ...block, title: map(block.title), children: mapChildren(block, map) };
    case 'photo':
      return { ...block, caption: map(block.caption), credit: map(block.credit) };
    case 'photoStory':
      return {
        ...block,
        photos: block.photos.map((photo) => ({
          ...photo,
          caption: map(photo.caption),
          credit: map(photo.credit),
        })),
      };
    case 'separator':
    case 'unknown':
      return block;
  }
}

function mapChildren(box: FactBoxBlock, map: RunsMapper): FactBoxBlock['children'] {
  return box.children.map((child) => mapBlockRuns(child, map));
}

/** The same content with every list of runs in its one-line fields replaced. */
export function mapFieldRuns(content: ArticleContent, map: RunsMapper): ArticleContent {
  const fields = Object.fromEntries(runFields.map((field) => [field, map(content[field])]));
  return { ...content, ...fields };
}
