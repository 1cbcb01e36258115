import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileEnding, type Asset } from '#shared/areas/assets.ts';
import { AppError } from '#shared/failure.ts';
import type { Log } from '#core/log.ts';
import { assertThere } from '#core/storage/data-folder.ts';
import { remove, writeFileAtomic } from '#core/storage/files.ts';
import { waitingFiles } from '#core/storage/waiting-files.ts';
import type { KeptPhoto, PickedPhoto } from './original.ts';

type Waiting = Pick<Asset, 'id' | 'mediaType'>;

export async function keepWaiting(
  folder: string,
  { bytes, ...picture }: Waiting & { bytes: Uint8Array },
): Promise<void> {
  const path = pathOf(folder, picture);
  if (existsSync(path)) return;
  assertThere(dirname(folder));
  await writeFileAtomic(path, bytes, { within: dirname(folder) });
}

/** Undefined where no page that waits has it. `id` may be anything. */
export function findWaiting(
  folder: string,
  id: string,
): { path: string; type: Asset['mediaType'] } | undefined {
  if (!/^[0-9a-f]{64}$/.test(id)) return undefined;
  const types = Object.keys(fileEnding) as Asset['mediaType'][]; // A record's keys are its own.
  return types
    .map((type) => ({ path: pathOf(folder, { id: id as Asset['id'], mediaType: type }), type }))
    .find(({ path }) => existsSync(path));
}

interface Holding {
  readonly waiting: string;
  readonly log: Log;
  hold(file: PickedPhoto): Promise<KeptPhoto>;
}

/** How a picture that waits becomes a photo. One that has gone meanwhile stops no article. */
export function pictureHolder({ waiting, log, hold }: Holding) {
  return async ({ id, name }: Pick<Asset, 'id' | 'name'>): Promise<KeptPhoto | undefined> => {
    const file = findWaiting(waiting, id);
    try {
      return file && (await hold({ path: file.path, name }));
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'storage') throw error;
      log.error(`keeping the picture ${id} of a page`, error);
      return undefined;
    }
  };
}

/** Takes away what no page that waits shows any more. */
export async function sweepWaiting(folder: string, isShown: (id: string) => boolean): Promise<void> {
  for (const { id, name } of waitingFiles(folder)) if (!isShown(id)) await remove(join(folder, name));
}

function pathOf(folder: string, { id, mediaType }: Waiting): string {
  return join(folder, `${id}.${fileEnding[mediaType]}`);
}
