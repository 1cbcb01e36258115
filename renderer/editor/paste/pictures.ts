/** Pictures that a page carries in itself; Google Docs and chat programs write them so. */
export function picturesInPage(page: HTMLElement): File[] {
  return [...page.querySelectorAll('img')].flatMap(({ src }, index) => {
    const [, type, base64] = /^data:(image\/(?:png|jpeg|webp));base64,([\w+/=\s]+)$/.exec(src) ?? [];
    return type && base64 ? [fileOf(bytesOf(base64), type, index)] : [];
  });
}

/**
 * Pictures in the RTF that Word puts beside its page, in which they are only addresses of files. Word adds a copy of each
 * for old readers (`nonshppict`), and shapes that no newspaper prints.
 */
export function picturesInRtf(rtf: string): File[] {
  return [...rtf.matchAll(/(\{\\nonshppict\s*)?\{\\pict/g)].flatMap(
    ({ 0: found, 1: isCopy, index: at }, index) => {
      const body = isCopy ? '' : ownText(rtf, at + found.length);
      const type = /\\pngblip/.test(body) ? 'image/png' : /\\jpegblip/.test(body) ? 'image/jpeg' : undefined;
      const hex = (/[0-9a-f\s]+$/i.exec(body)?.[0] ?? '').replace(/\s/g, '');
      return type && hex.length > 2 ? [fileOf(bytesOfHex(hex), type, index)] : [];
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
