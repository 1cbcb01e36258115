import { $dfsWithSlotsIterator } from '@lexical/utils';
import { $getSlotNames, type BaseSelection, type LexicalNode } from 'lexical';

/** What is chosen, in reading order, with the lines of boxes, quotes and photos that are chosen whole: Lexical leaves those out. */
export function $chosenNodes(selection: BaseSelection): LexicalNode[] {
  return [...new Set(selection.getNodes().flatMap($withLines))];
}

function $withLines(node: LexicalNode): LexicalNode[] {
  if ($getSlotNames(node).length === 0) return [node];
  return [...$dfsWithSlotsIterator(node)].map(({ node: inside }) => inside);
}
