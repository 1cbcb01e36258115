import { newBlockId } from '#renderer/editor/document/new-block-id.ts';
import type { Block } from '#shared/document/block.ts';
import { runsOf } from '#shared/document/run.ts';
import { tidyLine } from '#shared/text/nfc.ts';

/** Plain text: every line a paragraph. Empty lines part paragraphs and are none. */
export function plainBlocks(text: string): Block[] {
  return text
    .split(/\r\n?|[\n\v\f\u2028\u2029]/)
    .map(tidyLine)
    .filter((line) => line !== '')
    .map((line) => ({ id: newBlockId(), type: 'paragraph', runs: runsOf(line) }));
}
