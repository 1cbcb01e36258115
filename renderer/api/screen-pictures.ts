import { photoUrl, type Asset } from '#shared/areas/assets.ts';
import type { Turn } from '#shared/document/block.ts';
import type { AssetId } from '#shared/ids.ts';

/** The pictures of an article as a screen shows them; how large one is, is known of `assets`. */
export function screenPictures(assets: readonly Asset[] = []) {
  return {
    addressOf: (asset: AssetId, turn?: Turn) => photoUrl(asset, 'screen', turn),
    sizeOf: (id: string) => assets.find((asset) => asset.id === id),
  };
}
