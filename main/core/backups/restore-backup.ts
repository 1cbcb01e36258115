import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '#shared/failure.ts';
import { figure } from '#shared/figure.ts';
import { copyFileAtomic } from '#core/storage/files.ts';
import { makeWhole } from '#core/storage/into-place.ts';
import { assertRoom } from '#core/storage/room.ts';
import { storageFailure } from '#core/storage/storage-failure.ts';
import { databaseIn, photosIn, type KeptBackup } from './backup-place.ts';
import { bytesOf, copyPhotos, type Watch } from './copy-photos.ts';
import { inWorker } from './make-backup.ts';

interface RestoreOrder extends Watch {
  readonly place: string;
  readonly backup: KeptBackup;
  /** The new data folder: not there yet, or empty. */
  readonly to: string;
  /** The name beside it by which the next try knows what a kill left; its own where it has the same each time. */
  readonly known?: string | undefined;
}

/** Opens a backup as a data folder of its own: whole under its name, or not there at all. Overwrites nothing. */
export async function restoreBackup(order: RestoreOrder): Promise<void> {
  const { to, known, backup } = order;
  await assertFree(to);
  await assertRoom(to, backup.receipt.database.size + bytesOf(backup.receipt.photos));
  try {
    await makeWhole(to, (folder) => fill(folder, order), { known });
  } catch (error) {
    throw storageFailure(error);
  }
}

async function fill(folder: string, order: RestoreOrder): Promise<void> {
  const { place, backup } = order;
  const database = join(folder, 'toasoan.db');
  const { sha256 } = await copyFileAtomic(databaseIn(place, backup.name), database, {
    within: folder,
  });
  if (sha256 !== backup.receipt.database.sha256) throw damaged(backup.name);
  await inWorker({ kind: 'inspect', copy: database });
  const photos = backup.receipt.photos.map(({ id, size, path }) => ({
    ...{ id, size },
    from: join(photosIn(place), path),
    to: join(folder, 'photos', path),
  }));
  const { missing } = await copyPhotos(photos, { ...order, within: folder });
  if (missing.length > 0) throw incomplete(backup.name, missing.length);
}

async function assertFree(to: string): Promise<void> {
  const files = await readdir(to).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw storageFailure(error);
  });
  if (files.length === 0) return;
  throw new AppError(
    'conflict',
    `Thư mục “${basename(to)}” đã có dữ liệu và không bị ghi đè. Hãy chọn một thư mục mới để khôi phục vào.`,
  );
}

function damaged(name: string): AppError {
  return new AppError('invalid_input', `Bản sao lưu ${name} đã bị hỏng. Hãy chọn một bản sao lưu khác.`);
}

function incomplete(name: string, photos: number): AppError {
  return new AppError(
    'invalid_input',
    `Bản sao lưu ${name} thiếu hoặc hỏng ${figure(photos)} tệp ảnh. Hãy chọn một bản sao lưu khác.`,
  );
}
