import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Backup } from '#shared/areas/backups.ts';
import { AppError } from '#shared/failure.ts';
import { Timestamp } from '#shared/ids.ts';
import { vietnamName } from '#shared/vietnam-time.ts';
import { stamp, type Clock } from '#core/clock.ts';
import { makeFolderWithin, move, writeFileAtomic } from '#core/storage/files.ts';
import { holdsDatabase } from '#core/storage/data-folder.ts';
import { canBeReplaced } from '#core/storage/room.ts';
import { readLedger, writeLedger } from './backup-ledger.ts';
import { restore } from './backup-service.ts';
import type { Watch } from './copy-photos.ts';

/**
 * The folder that is opened in the place of another one, and the backup it was made from. `isChosen`: a person asked for
 * it, and the other one is whole; else the database of that one cannot be read. `isFirst`: nothing was begun in the other one.
 */
const StandIn = z.looseObject({
  folder: z.string().min(1),
  backupAt: Timestamp,
  since: Timestamp,
  isChosen: z.boolean().optional(),
  isFirst: z.boolean().optional(),
});
export type StandIn = z.infer<typeof StandIn>;

/**
 * The folder that stands in for this one. Where it is not there it is refused: to open what was there before, or an empty
 * newsroom where the damaged files were put away, would hide what was written since.
 */
export function standInFor(folder: string): StandIn | undefined {
  const found = markerOf(folder);
  if (!found) return undefined;
  const there = whereItLies(folder, found);
  if (there !== undefined) return { ...found, folder: there };
  // A person may have put a whole file back in the place of the damaged one.
  if (!found.isChosen && holdsDatabase(folder)) return undefined;
  throw found.isChosen ? goneChosen(found.folder, folder) : goneStandIn(found.folder, folder);
}

function markerOf(folder: string): StandIn | undefined {
  if (!existsSync(markerIn(folder))) return undefined;
  try {
    return StandIn.parse(JSON.parse(readFileSync(markerIn(folder), 'utf8')));
  } catch (cause) {
    throw unreadable(folder, cause);
  }
}

/** Where it was put, or where it went along with the folder, as on a stick that bears another name now. */
function whereItLies(folder: string, found: StandIn): string | undefined {
  const own = basename(found.folder);
  const places = [found.folder, join(dirname(folder), own), join(folder, own)];
  return places.find(holdsDatabase);
}

/**
 * For a database that cannot be read: opens the newest good backup as a folder beside it, then puts the damaged files
 * in quarantine, whole. Answers undefined, and touches nothing, where no backup is known. A crash in between leaves the
 * damaged files where they were, and the next start does the same again.
 */
export async function putInQuarantine(folder: string, now: Timestamp): Promise<StandIn | undefined> {
  const ledger = readLedger(folder);
  if (!ledger) return undefined;
  const watch = { signal: new AbortController().signal, progress: () => undefined };
  const { standIn } = await openBeside(folder, { ...watch, place: ledger.place, now });
  await writeMarker(folder, standIn);
  await moveAside(folder, now);
  return standIn;
}

export interface ChosenBackup extends Watch {
  /** The one that was used last where none is named. */
  readonly place?: string | undefined;
  readonly name: string;
  /** Whether nothing was begun yet in the data folder. */
  readonly isFirst: boolean;
}

/** Backups that a person opens in the place of the data folder. Which folder it is, is settled with the next start. */
export function createStandIns({ folder, clock }: { folder: string; clock: Clock }) {
  return {
    /** The data folder stays as it is. */
    async open({ place = readLedger(folder)?.place ?? noPlace(), isFirst, ...chosen }: ChosenBackup) {
      const { standIn, backup } = await openBeside(folder, { ...chosen, place, now: stamp(clock) });
      await writeMarker(folder, { ...standIn, isChosen: true, isFirst });
      return { folder: standIn.folder, backup };
    },

    /** Opens a folder itself again. What stood in for it stays where it is. */
    async comeBack(before: string): Promise<void> {
      if (!existsSync(markerIn(before))) return;
      await move(
        markerIn(before),
        join(dirname(markerIn(before)), `da-tro-lai-${vietnamName(stamp(clock))}.json`),
      );
    },
  };
}

function noPlace(): never {
  throw new AppError('invalid_input', 'Chưa sao lưu ở đâu cả. Hãy chọn thư mục đã sao lưu vào.');
}

interface Beside extends Watch {
  readonly place: string;
  readonly name?: string | undefined;
  readonly now: Timestamp;
}

async function openBeside(
  folder: string,
  { now, ...order }: Beside,
): Promise<{ standIn: StandIn; backup: Backup }> {
  const beside = await placeBeside(folder, now);
  const backup = await restore({ ...order, to: beside, known: join(dirname(beside), 'khoi-phuc') });
  await writeLedger(beside, { place: resolve(order.place), lastGood: backup.at });
  return { standIn: { folder: beside, backupAt: backup.at, since: now }, backup };
}

/** On the same disk: beside the folder, or in it where it is the top of a disk or nothing may be put beside it. */
async function placeBeside(folder: string, now: Timestamp): Promise<string> {
  const around = (await canBeReplaced(folder)) ? dirname(folder) : folder;
  const own = around === folder ? 'ToaSoan' : basename(folder).replace(/-khoi-phuc-.*$/, '');
  return join(around, `${own}-khoi-phuc-${vietnamName(now)}`);
}

async function writeMarker(folder: string, standIn: StandIn): Promise<void> {
  await writeFileAtomic(markerIn(folder), `${JSON.stringify(standIn, null, 2)}\n`, { within: folder });
}

async function moveAside(folder: string, now: Timestamp): Promise<void> {
  const quarantine = join(folder, 'cach-ly', vietnamName(now));
  await makeFolderWithin(folder, quarantine);
  for (const name of ['toasoan.db', 'toasoan.db-wal', 'toasoan.db-shm'])
    if (existsSync(join(folder, name))) await move(join(folder, name), join(quarantine, name));
}

function goneChosen(standIn: string, folder: string): AppError {
  return new AppError(
    'not_found',
    `Không thấy dữ liệu ở “${standIn}”, bản sao lưu đã chọn mở. Hãy đưa thư mục ấy về chỗ cũ rồi mở lại Tòa Soạn. Chỉ khi nó đã mất hẳn, hãy xóa tệp “${markerIn(folder)}” để mở lại dữ liệu trước đó.`,
  );
}

function goneStandIn(standIn: string, folder: string): AppError {
  return new AppError(
    'not_found',
    `Dữ liệu ở “${folder}” đã hỏng, và không thấy bản mở thay ở “${standIn}”. Hãy đưa thư mục ấy về chỗ cũ rồi mở lại Tòa Soạn. Chỉ khi nó đã mất hẳn, hãy mở bản sao lưu bằng: desk restore DIR --to NEW, rồi mở thư mục mới bằng --data.`,
  );
}

function unreadable(folder: string, cause: unknown): AppError {
  return new AppError(
    'storage',
    `Có dữ liệu khác mở thay “${folder}”, nhưng tệp “${markerIn(folder)}” ghi chỗ ấy không đọc được. Hãy xin quyền đọc tệp ấy; nếu nó đã hỏng, hãy mở thẳng thư mục “…-khoi-phuc-…” bằng --data.`,
    { cause },
  );
}

function markerIn(folder: string): string {
  return join(folder, 'cach-ly', 'dang-mo-ban-sao.json');
}
