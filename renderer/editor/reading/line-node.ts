import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isParagraphNode, type ElementNode, type LexicalNode } from 'lexical';

/** A line with a block of its own: a paragraph, a subhead, a quote. */
export function $isLineNode(node: LexicalNode | null | undefined): node is ElementNode {
  return $isParagraphNode(node) || $isHeadingNode(node) || $isQuoteNode(node);
}
