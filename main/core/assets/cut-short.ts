import type { Asset } from '#shared/areas/assets.ts';

/**
 * Whether the end of a picture is missing, as where a copy broke off: what is there is shown, and the rest is grey. A
 * picture that cannot be judged is whole.
 */
export function isCutShort(bytes: Buffer, mediaType: Asset['mediaType']): boolean {
  switch (mediaType) {
    case 'image/jpeg':
      return isJpegCut(bytes);
    case 'image/png':
      return bytes.indexOf('IEND', pngSignature) < 0;
    case 'image/webp':
      return bytes.length < riffHead || bytes.readUInt32LE(4) + 8 > bytes.length;
    case 'image/tiff':
      return false;
    default:
      return mediaType satisfies never;
  }
}

const pngSignature = 8;
const riffHead = 12;

const startOfScan = 0xda;
const endOfImage = Buffer.of(0xff, 0xd9);

/** Its thumbnail ends as a picture does: only what comes after the head counts. Cameras may add more behind the end. */
function isJpegCut(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    // Bytes may be filled up before a marker.
    if (marker === 0xff) at += 1;
    else if (marker === startOfScan) return bytes.indexOf(endOfImage, at) < 0;
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return at + 4 > bytes.length;
}
