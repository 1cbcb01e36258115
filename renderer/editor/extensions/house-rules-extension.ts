import { HeadingNode } from '@lexical/rich-text';
import {
  $hasUpdateTag,
  defineExtension,
  HISTORIC_TAG,
  mergeRegister,
  ParagraphNode,
  TextNode,
} from 'lexical';
import { subheadTag } from '#renderer/editor/document/block-nodes.ts';
import { runFormats } from '#renderer/editor/document/run-nodes.ts';
import { loadedTag } from './tags.ts';

/** What our document cannot say may not be on the screen either: no styles, no alignment, one kind of subhead. */
export const HouseRulesExtension = defineExtension({
  name: 'toa-soan/house-rules',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, $plainText),
      editor.registerNodeTransform(ParagraphNode, $plainParagraph),
      editor.registerNodeTransform(HeadingNode, $oneSubhead),
    ),
});

function $plainText(node: TextNode): void {
  if (node.getStyle() !== '') node.setStyle('');
  const format = node.getFormat();
  if ((format & ~runFormats) !== 0) node.setFormat(format & runFormats);
}

function $plainParagraph(node: ParagraphNode): void {
  if (node.getFormatType() !== '') node.setFormat('');
  if (node.getIndent() !== 0) node.setIndent(0);
}

function $oneSubhead(node: HeadingNode): void {
  if (node.getTag() !== subheadTag) node.setTag(subheadTag);
}

/** Whether the update shows again what was there before: nothing in it was written just now. */
export function $isReplay(): boolean {
  return $hasUpdateTag(loadedTag) || $hasUpdateTag(HISTORIC_TAG);
}
