import { stat } from 'node:fs/promises';
import { copyFileAtomic } from '#core/storage/files.ts';
import { storageFailure } from '#core/storage/storage-failure.ts';

/** One photo to be in two places: named by the SHA-256 of its bytes, `size` in bytes. */
export interface PhotoCopy {
  readonly id: string;
  readonly size: number;
  readonly from: string;
  readonly to: string;
}

export interface CopyOutcome {
  readonly copied: number;
  /** Photos whose original is not there, or is not what its name says. */
  readonly missing: string[];
}

interface Copying extends Watch {
  /** The folder they go into: where it has gone meanwhile, it is not made anew. */
  readonly within: string;
}

/** Of all of them. */
export function bytesOf(photos: readonly Pick<PhotoCopy, 'size'>[]): number {
  return photos.reduce((sum, { size }) => sum + size, 0);
}

/** Copies the photos that are not there yet. What arrives is compared with the name it bears. */
export async function copyPhotos(
  photos: readonly PhotoCopy[],
  { within, ...watch }: Copying,
): Promise<CopyOutcome> {
  const missing: string[] = [];
  let copied = 0;
  for (const [index, photo] of photos.entries()) {
    watch.signal.throwIfAborted();
    const outcome = await copyOne(photo, within);
    if (outcome === 'missing') missing.push(photo.id);
    if (outcome === 'copied') copied += 1;
    watch.progress(index + 1, photos.length);
  }
  return { copied, missing };
}

export interface Watch {
  readonly signal: AbortSignal;
  progress(done: number, total: number): void;
}

async function copyOne(
  { id, size, from, to }: PhotoCopy,
  within: string,
): Promise<'there' | 'copied' | 'missing'> {
  if ((await sizeOf(to)) === size) return 'there';
  if ((await sizeOf(from)) === undefined) return 'missing';
  const { sha256 } = await copyFileAtomic(from, to, { within });
  return sha256 === id ? 'copied' : 'missing';
}

/** In bytes; undefined where there is no such file. */
async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw storageFailure(error);
  }
}
