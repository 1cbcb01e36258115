import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { BoxContentNode } from './nodes/BoxContentNode.ts';
import { FactBoxNode } from './nodes/FactBoxNode.ts';
import { LockedNode } from './nodes/LockedNode.ts';
import { PhotoNode } from './nodes/PhotoNode.ts';
import { PhotoStoryNode } from './nodes/PhotoStoryNode.ts';
import { PullQuoteNode } from './nodes/PullQuoteNode.ts';
import { SeparatorNode } from './nodes/SeparatorNode.ts';

/** The blocks that are chosen as a whole. */
export const blockNodes = [PhotoNode, PhotoStoryNode, PullQuoteNode, FactBoxNode, LockedNode, SeparatorNode];

/** Every kind of node a body is made of, besides Lexical's own paragraphs, texts and line breaks. */
export const bodyNodes = [
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
  TableNode,
  TableRowNode,
  TableCellNode,
  BoxContentNode,
  ...blockNodes,
];
