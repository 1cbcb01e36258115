import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Backup } from '#shared/areas/backups.ts';
import { AppError } from '#shared/failure.ts';
import { Timestamp } from '#shared/ids.ts';
import { stamp, type Clock } from '#core/clock.ts';
import { makeFolderWithin, move, writeFileAtomic } from '#core/storage/files.ts';
import { canBeReplaced } from '#core/storage/room.ts';
import { readLedger, writeLedger } from './backup-ledger.ts';
import { backupName } from './backup-place.ts';
import { restore } from './backup-service.ts';
import type { Watch } from './copy-photos.ts';

/**
 * The folder that is opened in the place of another one, and the backup it was made from. `isChosen`: a person asked for
 * it, and the other one is whole; else the database of that one cannot be read.
 */
const StandIn = z.looseObject({
  folder: z.string().min(1),
  backupAt: Timestamp,
  since: Timestamp,
  isChosen: z.boolean().optional(),
});
export type StandIn = z.infer<typeof StandIn>;

/** The folder that stands in for this one. */
export function standInFor(folder: string): StandIn | undefined {
  try {
    const found = StandIn.parse(JSON.parse(readFileSync(markerIn(folder), 'utf8')));
    return existsSync(found.folder) ? found : undefined;
  } catch {
    return undefined;
  }
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
}

/** Backups that a person opens in the place of the data folder. Which folder it is, is settled with the next start. */
export function createStandIns({ folder, clock }: { folder: string; clock: Clock }) {
  return {
    /** The data folder stays as it is. */
    async open({ place = readLedger(folder)?.place ?? noPlace(), ...chosen }: ChosenBackup) {
      const { standIn, backup } = await openBeside(folder, { ...chosen, place, now: stamp(clock) });
      await writeMarker(folder, { ...standIn, isChosen: true });
      return { folder: standIn.folder, backup };
    },

    /** Opens a folder itself again. What stood in for it stays where it is. */
    async comeBack(before: string): Promise<void> {
      if (!existsSync(markerIn(before))) return;
      await move(
        markerIn(before),
        join(dirname(markerIn(before)), `da-tro-lai-${backupName(stamp(clock))}.json`),
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
  const backup = await restore({ ...order, to: beside });
  await writeLedger(beside, { place: resolve(order.place), lastGood: backup.at });
  return { standIn: { folder: beside, backupAt: backup.at, since: now }, backup };
}

/** On the same disk: beside the folder, or in it where it is the top of a disk or nothing may be put beside it. */
async function placeBeside(folder: string, now: Timestamp): Promise<string> {
  const around = (await canBeReplaced(folder)) ? dirname(folder) : folder;
  const own = around === folder ? 'ToaSoan' : basename(folder).replace(/-khoi-phuc-.*$/, '');
  return join(around, `${own}-khoi-phuc-${backupName(now)}`);
}

async function writeMarker(folder: string, standIn: StandIn): Promise<void> {
  await writeFileAtomic(markerIn(folder), `${JSON.stringify(standIn, null, 2)}\n`, { within: folder });
}

async function moveAside(folder: string, now: Timestamp): Promise<void> {
  const quarantine = join(folder, 'cach-ly', backupName(now));
  await makeFolderWithin(folder, quarantine);
  for (const name of ['toasoan.db', 'toasoan.db-wal', 'toasoan.db-shm'])
    if (existsSync(join(folder, name))) await move(join(folder, name), join(quarantine, name));
}

function markerIn(folder: string): string {
  return join(folder, 'cach-ly', 'dang-mo-ban-sao.json');
}
