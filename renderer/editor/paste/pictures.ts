import type { Block } from '#shared/document/block.ts';

/** A picture of a paste, and the photo of its blocks that waits for it, where it has a place among them. */
export interface PastedPicture {
  readonly file: File;
  readonly photo?: string;
}

/** Whether a page carries the picture in itself; Google Docs and chat programs write them so. */
export function isCarried(image: Element): boolean {
  return carried.test(image.getAttribute('src') ?? '');
}

/** The pictures in a clean page, whose blocks are read already. */
export function picturesInPage(page: HTMLElement, blocks: readonly Block[]): PastedPicture[] {
  const waiting = new Set(blocks.filter(({ type }) => type === 'photo').map(({ id }) => id));
  return [...page.querySelectorAll('img')].flatMap((image, index) => {
    const [, type, base64] = carried.exec(image.getAttribute('src') ?? '') ?? [];
    if (!type || !base64) return [];
    const file = fileOf(bytesOf(base64), type, index);
    return [waiting.has(image.id) ? { file, photo: image.id } : { file }];
  });
}

const carried = /^data:(image\/(?:png|jpeg|webp));base64,([\w+/=\s]+)$/;

/**
 * Pictures in the RTF that Word puts beside its page, in which they are only addresses of files. Word adds a copy of each
 * for old readers (`nonshppict`), and shapes that no newspaper prints.
 */
export function picturesInRtf(rtf: string): PastedPicture[] {
  return [...rtf.matchAll(/(\{\\nonshppict\s*)?\{\\pict/g)].flatMap(
    ({ 0: found, 1: isCopy, index: at }, index) => {
      const body = isCopy ? '' : ownText(rtf, at + found.length);
      const type = /\\pngblip/.test(body) ? 'image/png' : /\\jpegblip/.test(body) ? 'image/jpeg' : undefined;
      const hex = (/[0-9a-f\s]+$/i.exec(body)?.[0] ?? '').replace(/\s/g, '');
      return type && hex.length > 2 ? [{ file: fileOf(bytesOfHex(hex), type, index) }] : [];
    },
  );
}

/** What stands in a group of RTF itself, to its end; groups within it are parted by a space. */
function ownText(rtf: string, start: number): string {
  let text = '';
  let depth = 0;
  let from = start;
  for (const { 0: brace, index: at } of rtf.slice(start).matchAll(/[{}]/g)) {
    if (depth === 0) text += `${rtf.slice(from, start + at)} `;
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return text.trimEnd();
    from = start + at + 1;
  }
  return '';
}

function fileOf(bytes: Uint8Array<ArrayBuffer>, type: string, index: number): File {
  return new File([bytes], `dan-${index + 1}.${type.replace('image/', '')}`, { type });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64.replace(/\s/g, '')), (char) => char.charCodeAt(0));
}

function bytesOfHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
