import { maxFileBytes } from '#shared/areas/assets.ts';
import type { PageFile } from '#core/reading/page.ts';

/** The file that a `data:` address is. Undefined where nothing is in it, or more than any photo has. */
export function writtenPicture(address: string): PageFile | undefined {
  const comma = address.indexOf(',');
  if (comma === -1 || comma > 200) return undefined;
  const body = address.slice(comma + 1);
  // Four letters are three bytes; written out by the percent, a byte is three letters at most.
  if (body.length > maxFileBytes * 3) return undefined;
  const isBase64 = /;\s*base64\s*$/i.test(address.slice(0, comma));
  const bytes = isBase64 ? Buffer.from(unescaped(body), 'base64') : Buffer.from(unescaped(body), 'latin1');
  return bytes.length === 0 ? undefined : { name: '', bytes };
}

/** A byte a character. */
function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
