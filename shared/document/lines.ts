import type { Block } from './block.ts';
import type { Run } from './run.ts';

/** One line of a block, as a person writes it. `key` names it within its block for as long as it lives. */
export interface BlockLine {
  readonly key?: string;
  readonly runs: readonly Run[];
  /** How far an item of a list is set in. */
  readonly level?: number;
}

/** The key of the text of a paragraph, a subhead or a quote. */
export const textLine = 'text';

/**
 * Every line of a block in reading order. The row of a table is one line, its cells parted by tabs; it has no key, for
 * nothing about it stays.
 */
export function blockLines(block: Block): BlockLine[] {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
      return [{ key: textLine, runs: block.runs }];
    case 'pullQuote':
      return [
        { key: textLine, runs: block.runs },
        { key: 'attribution', runs: block.attribution },
      ];
    case 'list':
      return block.items.map(({ id, runs, level }) => ({ key: id, runs, level }));
    case 'table':
      return block.rows.map((row) => ({
        runs: row.flatMap((cell, index) => [...(index > 0 ? [{ text: '\t' }] : []), ...cell.runs]),
      }));
    case 'factBox':
      return [{ key: 'title', runs: block.title }, ...block.children.flatMap(childLines)];
    case 'photo':
      return [
        { key: 'caption', runs: block.caption },
        { key: 'credit', runs: block.credit },
      ];
    case 'photoStory':
      return block.photos.flatMap(({ id, caption, credit }) => [
        { key: storyLine(id, 'caption'), runs: caption },
        { key: storyLine(id, 'credit'), runs: credit },
      ]);
    case 'separator':
    case 'unknown':
      return [];
  }
}

function childLines(child: Block): BlockLine[] {
  return child.type === 'paragraph' ? [{ key: child.id, runs: child.runs }] : blockLines(child);
}

/** The key of a line of one of the photos of a story. */
export function storyLine(photo: string, line: 'caption' | 'credit'): string {
  return `${photo} ${line}`;
}
