import { $getSlotHost, $isRootNode, type LexicalNode } from 'lexical';

/** The node of the body in which a node lies, out of the lines of photos and boxes too. */
export function $topOf(node: LexicalNode | null): LexicalNode | null {
  let current = node;
  while (current) {
    const around: LexicalNode | null = current.getParent() ?? $getSlotHost(current);
    if ($isRootNode(around)) return current;
    current = around;
  }
  return null;
}
