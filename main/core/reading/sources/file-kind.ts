import { AppError } from '#shared/failure.ts';

export type FileKind = 'text' | 'html' | 'mht' | 'docx' | 'doc';

const megabyte = 1024 * 1024;
const mostMegabytes = 20;
/** It has its pictures in it, of which nothing is read. */
const mostMegabytesOfMessage = 100;
const saveAsWord = 'Hãy mở bằng Word và lưu thành .docx, rồi chọn lại tệp mới.';

/** What the first bytes of a file say it is. `kind` null: a kind that is not read, with what to do instead. */
const signatures: readonly {
  readonly bytes: string;
  readonly kind: FileKind | null;
  readonly sentence: string;
}[] = [
  { bytes: 'PK\u0003\u0004', kind: 'docx', sentence: '' },
  { bytes: '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', kind: 'doc', sentence: '' },
  { bytes: '{\\rtf', kind: null, sentence: `Tệp RTF chưa đọc được. ${saveAsWord}` },
  { bytes: '%PDF', kind: null, sentence: `Tệp PDF chưa đọc được. ${saveAsWord}` },
  {
    bytes: '\u00FF\u00D8\u00FF',
    kind: null,
    sentence: 'Đây là tệp ảnh, không phải bài viết. Hãy chọn tệp bài; ảnh thì đưa vào kho ảnh.',
  },
  {
    bytes: '\u0089PNG',
    kind: null,
    sentence: 'Đây là tệp ảnh, không phải bài viết. Hãy chọn tệp bài; ảnh thì đưa vào kho ảnh.',
  },
];

/** Names that say a file is of a kind which its first bytes do not tell. */
const endings: readonly { readonly ending: RegExp; readonly sentence: string }[] = [
  { ending: /\.(?:odt|ott|wps|pages)$/i, sentence: `Loại tệp này chưa đọc được. ${saveAsWord}` },
];

/** The kind of a file, by its first bytes and then by its name. Refuses what is not read, with a sentence. */
export function kindOf({ name, bytes }: { name: string; bytes: Uint8Array }): FileKind {
  if (bytes.length === 0) throw refused('Tệp trống, không có chữ nào. Hãy chọn tệp khác.');
  const isMessage = isMht(bytes);
  const most = isMessage ? mostMegabytesOfMessage : mostMegabytes;
  if (bytes.length > most * megabyte)
    throw refused(`Tệp lớn hơn ${most} MB nên không phải một bài báo. Hãy chọn tệp khác.`);
  const unread = endings.find(({ ending }) => ending.test(name));
  if (unread) throw refused(unread.sentence);
  if (isStoryFile(name, bytes)) throw refused(storyFile);
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const signature = signatures.find((known) => head.startsWith(known.bytes));
  if (isMessage) return 'mht';
  if (!signature) return isHtml(name, bytes) ? 'html' : 'text';
  if (signature.kind === null) throw refused(signature.sentence);
  return signature.kind;
}

const storyFile =
  'Đây là gói bài của Tòa Soạn, không phải trang báo. Trong cửa sổ, hãy bấm “Mở gói bài” trên Bàn làm việc (Ctrl+Alt+O); ở dòng lệnh, gõ: desk open TỆP';

/** A ZIP that begins with its manifest, however it is called now. */
function isStoryFile(name: string, bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  return (
    start.startsWith('PK\u0003\u0004') &&
    (/\.toasoan$/i.test(name) || start.slice(30).startsWith('manifest.json'))
  );
}

/** Headers of a message with parts, however it is called: a page that a browser saved in one file. */
function isMht(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8192));
  return (
    /^\s*[A-Za-z][\w-]*:[^\n]*\n/.test(start) &&
    /^mime-version:/im.test(start) &&
    /^content-type:\s*multipart\/(?:related|alternative|mixed)/im.test(start)
  );
}

const htmlStart =
  /^[\s\uFEFF]*(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|article|section|h[1-6]|pre|center|font|span|main)\b/i;

/** Judged on the first bytes with the zero halves of UTF-16 left out. */
function isHtml(name: string, bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 4096).filter((byte) => byte !== 0)).replace(
    /^(?:ï»¿|ÿþ|þÿ)/,
    '',
  );
  return htmlStart.test(start) || (/\.(?:html?|xhtml)$/i.test(name) && start.includes('<'));
}

export function refused(sentence: string, cause?: unknown): AppError {
  return new AppError('invalid_input', sentence, { cause });
}
