import type { Page } from '#core/reading/page.ts';
import { messageFiles } from '#core/reading/pictures/message-files.ts';
import { decodeBytes } from './decode-bytes.ts';
import { refused } from './file-kind.ts';
import { htmlPage } from './html-page.ts';
import { bytesOf, leavesOf, partOf, type MimePart } from './mime.ts';

/** A page that a browser saved in one file, `.mht` or `.mhtml`: a message whose root is the page itself. */
export function mhtPage(bytes: Uint8Array): Page {
  const message = Buffer.from(bytes).toString('latin1');
  const parts = leavesOf(message);
  const root = rootOf(parts, partOf(message).parameters.get('start'));
  if (!root) throw refused(noPage);
  const { text, encoding } = decodeBytes(bytesOf(root), root.parameters.get('charset'));
  return { ...htmlPage(text, encoding), enclosed: messageFiles(parts, root) };
}

/** The part that the message begins with: the one it names, or the first page in it. The others are frames of it. */
function rootOf(leaves: readonly MimePart[], start: string | undefined): MimePart | undefined {
  const pages = leaves.filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  return pages.find(({ headers }) => start !== undefined && headers.get('content-id') === start) ?? pages[0];
}

const noPage =
  'Trong tệp .mht này không có trang nào đọc được, hoặc tệp đã hỏng. Hãy mở trong trình duyệt và lưu lại trang dạng HTML (.html).';
