import type { Asset } from '#shared/areas/assets.ts';
import { AssetId } from '#shared/ids.ts';
import { lookAtPicture } from '#core/assets/picture.ts';
import type { FindFile } from '#core/reading/page.ts';
import type { PictureDoor } from '#core/reading/pictures/take-pictures.ts';
import { sha256 } from '#core/storage/hash.ts';

/** The bytes of a picture that came with a page. */
export interface HeldPicture extends Pick<Asset, 'id' | 'mediaType'> {
  readonly bytes: Buffer;
}

/** Judges the pictures of a page as those that are added by hand, and holds those that pass. */
export function openPictureDoor(beside: FindFile): {
  readonly door: PictureDoor;
  readonly held: ReadonlyMap<string, HeldPicture>;
} {
  const held = new Map<string, HeldPicture>();
  const take: PictureDoor['take'] = ({ name, bytes }) => {
    const { mediaType, width, height } = lookAtPicture(name, bytes);
    const id = AssetId.parse(sha256(bytes));
    held.set(id, { id, mediaType, bytes: asBuffer(bytes) });
    return { id, mediaType, width, height };
  };
  return { door: { beside, take }, held };
}

/** The same bytes, not a copy of them. */
function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
