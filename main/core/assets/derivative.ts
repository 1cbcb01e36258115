import type { Turn } from '#shared/document/block.ts';
import { writeFileAtomic } from '#core/storage/files.ts';
import { openPicture, type OpenedPicture } from './opened-picture.ts';

/** A picture made from an original, to be looked at. It belongs to a cache, and may go at any time. */
export interface Derivative {
  readonly path: string;
  readonly type: 'image/jpeg' | 'image/webp';
}

export interface DerivativeTask {
  readonly original: string;
  /** Where it goes, without the ending that says its type. */
  readonly to: string;
  /** The folder in which it is, which has to be there. */
  readonly within: string;
  /** Pixels of the long side, at most. */
  readonly longSide: number;
  readonly turn?: Turn | undefined;
}

export const derivativeTypes: Readonly<Record<string, Derivative['type']>> = {
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** Makes the picture as it is meant to be seen: upright, in sRGB, see-through where the original is. */
export async function makeDerivative({
  original,
  longSide,
  turn,
  ...place
}: DerivativeTask): Promise<Derivative> {
  const opened = await openPicture(original);
  const picture = opened
    .autoOrient()
    .rotate(turn ?? 0)
    .resize({ width: longSide, height: longSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  const { hasAlpha } = await picture.metadata();
  return hasAlpha
    ? write(picture.webp({ quality: 84 }), { ...place, ending: '.webp' })
    : write(picture.jpeg({ quality: 84 }), { ...place, ending: '.jpg' });
}

async function write(
  picture: OpenedPicture,
  { to, within, ending }: Pick<DerivativeTask, 'to' | 'within'> & { ending: '.jpg' | '.webp' },
): Promise<Derivative> {
  const path = `${to}${ending}`;
  await writeFileAtomic(path, await picture.toBuffer(), { within });
  return { path, type: derivativeTypes[ending]! };
}
