import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileEnding, type Asset } from '#shared/areas/assets.ts';
import { AppError } from '#shared/failure.ts';
import type { Timestamp } from '#shared/ids.ts';
import { makeFolderWithin, remove, sha256OfFile, writeFileAtomic } from '#core/storage/files.ts';
import { runInWorker } from '#core/work/run-in-worker.ts';
import {
  backupName,
  backupsIn,
  databaseIn,
  databasesIn,
  photosIn,
  receiptIn,
  type BackupReceipt,
  type KeptBackup,
} from './backup-place.ts';
import { copyPhotos, type CopyOutcome, type Watch } from './copy-photos.ts';
import { kept } from './retention.ts';
import type { Snapshot } from './snapshot.ts';
import type { SnapshotTask } from './snapshot-worker.ts';

interface BackupOrder extends Watch {
  readonly databaseFile: string;
  readonly photos: string;
  readonly place: string;
  readonly at: Timestamp;
}

export interface MadeBackup {
  readonly backup: KeptBackup;
  readonly photosCopied: number;
  readonly removed: string[];
}

/**
 * Copies the database and the photos to a place that is there, and writes the receipt last: a backup that was interrupted has none
 * and is never believed. Then the older ones that are not kept any more go; photos never do.
 */
export async function makeBackup(order: BackupOrder): Promise<MadeBackup> {
  const { place, at, databaseFile } = order;
  const name = backupName(at);
  try {
    const { receipt, photosCopied } = await writeBackup(order, name);
    return { backup: { name, receipt }, photosCopied, removed: await removeExpired(place) };
  } catch (error) {
    // A copy that no receipt speaks for would lie there for good, and the next try finds a disk that is fuller yet.
    const isBelieved = (await backupsIn(place)).some((backup) => backup.name === name);
    if (!isBelieved) await remove(databaseIn(place, name)).catch(() => undefined);
    throw existsSync(databaseFile) ? error : pulledOut(databaseFile);
  }
}

async function writeBackup(
  order: BackupOrder,
  name: string,
): Promise<{ receipt: BackupReceipt; photosCopied: number }> {
  const { place, at, databaseFile } = order;
  const copy = databaseIn(place, name);
  await makeFolderWithin(place, databasesIn(place));
  const snapshot = await inWorker({ kind: 'take', database: databaseFile, copy });
  const photos = await copyPhotos(photoCopies(snapshot.assets, order), { ...order, within: place });
  // All photos are missing on a disk that is gone: without them the backup would take the place of a whole one.
  if (photos.missing.length > 0 && !existsSync(databaseFile)) throw pulledOut(databaseFile);
  const receipt = await receiptOf(copy, { at, snapshot, photos });
  await writeFileAtomic(receiptIn(place, name), `${JSON.stringify(receipt, null, 2)}\n`, {
    within: place,
  });
  return { receipt, photosCopied: photos.copied };
}

/** The disk the data lie on is not there any more. */
export function pulledOut(databaseFile: string): AppError {
  return new AppError(
    'storage',
    `Không còn thấy dữ liệu ở “${dirname(databaseFile)}” nên chưa sao lưu được. Hãy cắm lại ổ đĩa ấy hoặc đưa thư mục về chỗ cũ, mở lại Tòa Soạn rồi sao lưu lại.`,
  );
}

/** Reads a copied database to its last page, in a thread of its own. */
export function inWorker(task: SnapshotTask): Promise<Snapshot> {
  return runInWorker<Snapshot>(new URL('./snapshot-worker.ts', import.meta.url), task);
}

function photoCopies(assets: Snapshot['assets'], { photos, place }: BackupOrder) {
  return assets.map((asset) => {
    const path = photoPath(asset);
    return { id: asset.id, size: asset.size, from: join(photos, path), to: join(photosIn(place), path) };
  });
}

/** Of a photo, under the folder of photos. */
export function photoPath({ id, mediaType }: Snapshot['assets'][number]): string {
  return `${id.slice(0, 2)}/${id}.${fileEnding[mediaType as Asset['mediaType']]}`;
}

async function receiptOf(
  copy: string,
  { at, snapshot, photos }: { at: Timestamp; snapshot: Snapshot; photos: CopyOutcome },
): Promise<BackupReceipt> {
  const missing = new Set(photos.missing);
  return {
    backup: 1,
    at,
    database: { size: (await stat(copy)).size, sha256: await sha256OfFile(copy) },
    counts: snapshot.counts,
    photos: snapshot.assets
      .filter((asset) => !missing.has(asset.id))
      .map((asset) => ({ id: asset.id, path: photoPath(asset), size: asset.size })),
    missingPhotos: photos.missing,
  };
}

async function removeExpired(place: string): Promise<string[]> {
  const all = await backupsIn(place);
  const times = all.map(({ receipt }) => new Date(receipt.at));
  const keep = kept(times);
  const expired = all.filter((_, index) => !keep.has(times[index]!));
  for (const { name } of expired) {
    // The receipt goes first: what is left without one is not a backup.
    await remove(receiptIn(place, name));
    await remove(databaseIn(place, name));
  }
  return expired.map(({ name }) => name);
}
