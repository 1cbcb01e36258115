import { decoded } from './decoded.ts';

/** What the address of a picture says of where its file is. */
export type PictureAddress =
  /** The file itself, written out in the page. */
  | { readonly kind: 'written'; readonly address: string }
  /** A path from the page's own folder, decoded and in NFC, that does not lead out of it. */
  | { readonly kind: 'beside'; readonly path: string }
  /** Anything else: the network, another place of the disk, a part of a message. */
  | { readonly kind: 'away' };

const longestPath = 2000;

/** An address leads beside the page only by a path that goes down from there, whichever way it is written. */
export function pictureAddress(address: string): PictureAddress {
  if (/^data:/i.test(address)) return { kind: 'written', address };
  if (/^[a-z][a-z\d+.-]*:/i.test(address) || /^[\\/]/.test(address)) return { kind: 'away' };
  const path = pathBeside(decoded(address.replace(/[?#].*$/s, '')));
  return path === undefined ? { kind: 'away' } : { kind: 'beside', path };
}

/** Undefined for what leads out of the folder, names a drive, or is no path at all. */
function pathBeside(path: string): string | undefined {
  if (path.length > longestPath || /[\0:]/.test(path) || /^[\\/]/.test(path)) return undefined;
  const names = path.split(/[\\/]/).filter((name) => name !== '' && name !== '.');
  if (names.length === 0 || names.includes('..')) return undefined;
  return names.join('/').normalize('NFC');
}
