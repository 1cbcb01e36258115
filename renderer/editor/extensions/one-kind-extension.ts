import { $isListNode, ListNode } from '@lexical/list';
import { $isElementNode, defineExtension } from 'lexical';

/** A list is numbered or not as a whole, as our document says it: what is set in is as the list around it. */
export const OneKindExtension = defineExtension({
  name: 'toa-soan/one-kind',
  register: (editor) => editor.registerNodeTransform(ListNode, $asAround),
});

function $asAround(list: ListNode): void {
  const type = (list.getParents().findLast($isListNode) ?? list).getListType();
  for (const node of [list, ...$listsIn(list)]) if (node.getListType() !== type) node.setListType(type);
}

function $listsIn(list: ListNode): ListNode[] {
  const items = list.getChildren().filter($isElementNode);
  return items.flatMap((item) => item.getChildren().filter($isListNode));
}
