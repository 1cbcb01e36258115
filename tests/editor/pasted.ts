import { withDOM } from '@lexical/headless/dom';
import { readPaste, type Clipboard, type ReadPaste } from '#renderer/editor/paste/read-paste.ts';
import type { Block } from '#shared/document/block.ts';

/** What a clipboard says, where there is no window. */
export function read(clipboard: Partial<Clipboard>): ReadPaste {
  return withDOM((window) => readPaste({ html: '', plain: '', rtf: '', ...clipboard }, window));
}

/** Without ids, which are made by chance. */
export function bare(blocks: readonly Block[]): unknown {
  return JSON.parse(JSON.stringify(blocks, (name, value: unknown) => (name === 'id' ? undefined : value)));
}

/** A page that was copied, within the marks that programs put around what they copy. */
export function readPage(html: string): ReadPaste {
  return read({ html: `<html><body>\n<!--StartFragment-->${html}<!--EndFragment-->\n</body></html>` });
}

export function pasted(html: string): unknown {
  return bare(readPage(html).blocks);
}
