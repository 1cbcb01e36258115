import type { FindFile } from '#core/reading/page.ts';
import { bytesOf, type MimePart } from '#core/reading/sources/mime.ts';
import { decoded } from './decoded.ts';

/** The pictures that came in one message with a page, found by their addresses or their ids, as the page names them. */
export function messageFiles(parts: readonly MimePart[], root: MimePart): FindFile {
  const base = locationOf(root);
  const found = new Map<string, MimePart>();
  for (const part of parts)
    for (const name of namesOf(part, base)) if (!found.has(name)) found.set(name, part);
  return (address) => {
    const part = found.get(asNamed(address, base));
    return part && part !== root ? { name: lastName(locationOf(part)), bytes: bytesOf(part) } : undefined;
  };
}

function namesOf(part: MimePart, base: string): string[] {
  const location = locationOf(part);
  const id = part.headers.get('content-id')?.replace(/^<|>$/g, '') ?? '';
  return [
    ...(location === '' ? [] : [asNamed(location, base)]),
    ...(id === '' ? [] : [asNamed(`cid:${id}`, base)]),
  ];
}

function locationOf({ headers }: MimePart): string {
  return (headers.get('content-location') ?? '').trim();
}

/** One form for an address, however it is written: whole, decoded, its letters in NFC, without its place in the page. */
function asNamed(address: string, base: string): string {
  const whole = URL.parse(address, base === '' ? undefined : base)?.href ?? address;
  return decoded(whole.replace(/#.*$/s, '')).normalize('NFC');
}

function lastName(location: string): string {
  const path = decoded(location.replace(/[?#].*$/s, ''));
  return path.startsWith('cid:') ? '' : (path.split(/[\\/]/).at(-1) ?? '');
}
