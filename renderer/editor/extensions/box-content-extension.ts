import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getSlotHost,
  $isParagraphNode,
  defineExtension,
  type LexicalNode,
} from 'lexical';
import { $keepIdentity } from '#renderer/editor/document/node-states.ts';
import { BoxContentNode } from '#renderer/editor/nodes/BoxContentNode.ts';

/** A fact box holds paragraphs and lists. What else comes into it stays plain text, or goes behind the box: nothing is lost. */
export const BoxContentExtension = defineExtension({
  name: 'toa-soan/box-content',
  register: (editor) =>
    editor.registerNodeTransform(BoxContentNode, (content) => {
      if (editor.isComposing()) return;
      if (content.isEmpty()) content.append($createParagraphNode());
      // From the end: each goes right behind the box, and before those that came after it.
      for (const child of content.getChildren().toReversed()) $fit(content, child);
    }),
});

function $fit(content: BoxContentNode, child: LexicalNode): void {
  if ($isParagraphNode(child) || $isListNode(child)) return;
  if ($isHeadingNode(child) || $isQuoteNode(child)) {
    const paragraph = $createParagraphNode();
    $keepIdentity(child, paragraph);
    child.replace(paragraph, true);
  } else $getSlotHost(content)?.insertAfter(child);
}
