import { statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/failure.ts';
import { readLedger, writeLedger } from './backup-ledger.ts';
import { bytesOf, copyPhotos, type Watch } from './copy-photos.ts';
import { inWorker, photoPath } from './make-backup.ts';
import { makeWhole } from '#core/storage/into-place.ts';
import { databaseIn, databaseSize, photosIn } from '#core/storage/data-folder.ts';
import { assertRoom } from '#core/storage/room.ts';
import { storageFailure } from '#core/storage/storage-failure.ts';
import { waitingFiles, waitingIn } from '#core/storage/waiting-files.ts';

interface MoveOrder extends Watch {
  readonly from: string;
  /** Empty, or not there yet. */
  readonly to: string;
}

/** Copies a data folder, reads the copy, and then gives it its name: it is whole, or not there at all. */
export async function moveData(order: MoveOrder): Promise<void> {
  try {
    await makeWhole(order.to, async (folder) => {
      await fill(folder, order);
      order.signal.throwIfAborted();
    });
  } catch (error) {
    throw order.signal.aborted ? stopped() : storageFailure(error);
  }
}

async function fill(folder: string, { from, to, ...watch }: MoveOrder): Promise<void> {
  await assertRoom(to, databaseBytes(from));
  const copy = databaseIn(folder);
  const { assets } = await inWorker({ kind: 'take', database: databaseIn(from), copy });
  const waiting = waitingFiles(waitingIn(from));
  await assertRoom(to, bytesOf([...assets, ...waiting]));
  const photos = assets.map((asset) => ({
    ...{ id: asset.id, size: asset.size },
    from: join(photosIn(from), photoPath(asset)),
    to: join(photosIn(folder), photoPath(asset)),
  }));
  const pictures = waiting.map(({ id, name, size }) => ({
    ...{ id, size },
    from: join(waitingIn(from), name),
    to: join(waitingIn(folder), name),
  }));
  // One that is missing here is missing there too, as every check of the data says.
  const { missing } = await copyPhotos([...photos, ...pictures], { ...watch, within: folder });
  if (missing.length > 0 && databaseSize(from) === undefined) throw pulledOut(from);
  const ledger = readLedger(from);
  if (ledger) await writeLedger(folder, ledger);
}

function databaseBytes(from: string): number {
  return statSync(databaseIn(from)).size;
}

/** All photos are missing on a disk that is not there any more. */
function pulledOut(from: string): AppError {
  return new AppError(
    'storage',
    `Không còn thấy dữ liệu ở “${from}” trong lúc chép. Hãy cắm lại ổ đĩa ấy, mở lại Tòa Soạn rồi dời lại.`,
  );
}

function stopped(): AppError {
  return new AppError('blocked', 'Đã dừng theo yêu cầu. Dữ liệu vẫn ở chỗ cũ, chưa có gì thay đổi.');
}
