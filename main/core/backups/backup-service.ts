import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Backup, BackupFailure } from '#shared/areas/backups.ts';
import { AppError } from '#shared/failure.ts';
import type { Timestamp } from '#shared/ids.ts';
import { stamp, type Clock } from '#core/clock.ts';
import { holdsDatabase } from '#core/storage/data-folder.ts';
import { makeFolder } from '#core/storage/files.ts';
import { isInside } from '#core/storage/inside.ts';
import { storageFailure } from '#core/storage/storage-failure.ts';
import { readLedger, writeLedger, type Ledger } from './backup-ledger.ts';
import { backupsIn, databaseIn, databasesIn, photosIn, type KeptBackup } from './backup-place.ts';
import type { Watch } from './copy-photos.ts';
import { makeBackup, pulledOut } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';

interface Ports {
  /** The data folder. */
  readonly folder: string;
  readonly databaseFile: string;
  readonly photos: string;
  readonly clock: Clock;
}

export interface Making extends Watch {
  /** For a place that a person named just now. */
  readonly makesPlace?: boolean;
}

export type BackupService = ReturnType<typeof createBackupService>;

/** Backups: made, listed, opened as a folder of their own. The place used last and the last good one are remembered. */
export function createBackupService({ folder, databaseFile, photos, clock }: Ports) {
  let last: Promise<unknown> = Promise.resolve();
  let seen: Ledger | undefined;
  let chosen: string | undefined;

  /** Where the folder is gone from under the window, as it was read last: no good backup is taken for none. */
  function ledger(): Ledger | undefined {
    return (seen = readLedger(folder) ?? seen);
  }

  function refuseUnfit(place: string): void {
    if (isInside(place, folder)) throw sameFolder();
  }

  /** Where a stick is pulled out, an empty folder may be left under its name. A place with a good backup is never empty. */
  function isThere(place: string): boolean {
    const known = ledger();
    const hadBackups = known?.place === resolve(place) && known.lastGood !== undefined;
    return existsSync(hadBackups && resolve(place) !== chosen ? databasesIn(place) : place);
  }

  async function makeNow(place: string, { makesPlace = false, ...watch }: Making) {
    refuseUnfit(place);
    const at = stamp(clock);
    try {
      if (!existsSync(databaseFile)) throw pulledOut(databaseFile);
      if (makesPlace) await makeFolder(place);
      const made = await makeBackup({ ...watch, databaseFile, photos, place, at });
      await writeLedger(folder, { place: resolve(place), lastGood: at });
      chosen = undefined;
      return { ...made, place, backup: viewOf(place, made.backup) };
    } catch (error) {
      if (watch.signal.aborted) throw stoppedBackup();
      await noteFailure(folder, { place, at, error });
      throw error;
    }
  }

  function inTurn<T>(make: () => Promise<T>): Promise<T> {
    const made = last.then(make);
    last = made.catch(() => undefined);
    return made;
  }

  return {
    /** Throws the sentence to tell where backups must not go to a place. */
    refuseUnfit,

    /** A person settles on a place: what is there now is meant, also where nothing is left of the backups it had. */
    choose(place: string): void {
      refuseUnfit(place);
      chosen = resolve(place);
    },

    /** One at a time: who asks while another is made waits for it to end. */
    make(place: string, watch: Watch): ReturnType<typeof makeNow> {
      return inTurn(() => makeNow(place, { ...watch, makesPlace: true }));
    },

    /** At the place that was chosen before: where it is not there, a stick pulled out, it is never made anew on another disk. */
    async makeAtKnown(place: string, watch: Watch): ReturnType<typeof makeNow> {
      if (!isThere(place)) throw await notedAbsence(folder, { place, at: stamp(clock) });
      return inTurn(() => makeNow(place, watch));
    },

    /** For a backup nobody asked for. Whether it was made. */
    async makeUnasked(place: string, watch: Watch): Promise<boolean> {
      try {
        await this.makeAtKnown(place, watch);
        return true;
      } catch {
        return false;
      }
    },

    /** Whether something was written to the database since the last good backup. */
    isBehind(): boolean {
      const lastGood = ledger()?.lastGood;
      return lastGood === undefined || writtenAtMs(databaseFile) > Date.parse(lastGood);
    },

    async list(place = ledger()?.place): Promise<BackupList> {
      const { lastGood = null, lastFailure = null } = ledger() ?? {};
      const known = { lastGood, lastFailure };
      if (place === undefined) return { place: null, isPlaceThere: false, ...known, backups: [] };
      const found = await backupsIn(place);
      const backups = found.map((backup) => viewOf(place, backup));
      return { place, isPlaceThere: isThere(place), ...known, backups };
    },
  };
}

export interface BackupList {
  readonly place: string | null;
  readonly isPlaceThere: boolean;
  readonly lastGood: Timestamp | null;
  readonly lastFailure: BackupFailure | null;
  readonly backups: Backup[];
}

interface FailedBackup {
  readonly place: string;
  readonly at: Timestamp;
  readonly error: unknown;
}

/**
 * The place that last had a good backup stays known, since it is what a damaged database is mended from. Where the data
 * folder has gone or its disk is full, only the failure itself is told.
 */
async function noteFailure(folder: string, { place, at, error }: FailedBackup): Promise<void> {
  if (!holdsDatabase(folder)) return;
  const known = storageFailure(error);
  const sentence = known instanceof AppError ? known.message : unknownFailure;
  const ledger = { place: resolve(place), ...readLedger(folder), lastFailure: { at, sentence } };
  await writeLedger(folder, ledger).catch(() => undefined);
}

const unknownFailure = 'Sao lưu chưa thành. Hãy thử lại, hoặc chọn nơi sao lưu khác.';

async function notedAbsence(folder: string, absent: Omit<FailedBackup, 'error'>): Promise<AppError> {
  const sentence = `Không thấy nơi sao lưu “${absent.place}”. Hãy cắm lại ổ sao lưu, hoặc chọn lại nơi sao lưu.`;
  const error = new AppError('storage', sentence);
  await noteFailure(folder, { ...absent, error });
  return error;
}

/** The journal beside a database file is written first. */
function writtenAtMs(databaseFile: string): number {
  const times = [databaseFile, `${databaseFile}-wal`].map(
    (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  return Math.max(...times);
}

/** Opens the named backup, or the newest good one, as a new data folder. */
export async function restore(
  order: { place: string; name?: string | undefined; to: string; known?: string } & Watch,
): Promise<Backup> {
  const { place, name, to } = order;
  const found = await backupsIn(place);
  const backup = found.find((kept) => (name === undefined ? viewOf(place, kept).isGood : kept.name === name));
  if (!backup) throw noBackup(place, name);
  await restoreBackup({ ...order, backup, to }).catch((error) => {
    throw order.signal.aborted ? stoppedRestore() : error;
  });
  return viewOf(place, backup);
}

/** Whether its files are still there, of their size; their bytes are read when it is opened. */
function viewOf(place: string, { name, receipt }: KeptBackup): Backup {
  const { at, counts, database, photos, missingPhotos } = receipt;
  const isGood =
    hasSize(databaseIn(place, name), database.size) &&
    photos.every((photo) => hasSize(join(photosIn(place), photo.path), photo.size));
  return { name, at, size: database.size, counts, missingPhotos: missingPhotos.length, isGood };
}

function hasSize(path: string, size: number): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === size;
}

function stoppedBackup(): AppError {
  return new AppError(
    'blocked',
    'Đã dừng sao lưu theo yêu cầu. Bản sao lưu này không được tính; khi cần, hãy sao lưu lại.',
  );
}

function stoppedRestore(): AppError {
  return new AppError(
    'blocked',
    'Đã dừng khôi phục theo yêu cầu. Chưa tạo thư mục nào; khi cần, hãy khôi phục lại.',
  );
}

function sameFolder(): AppError {
  return new AppError(
    'invalid_input',
    'Nơi sao lưu nằm ngay trong thư mục dữ liệu nên mất cùng lúc với nó. Hãy chọn ổ đĩa khác hoặc USB.',
  );
}

function noBackup(place: string, name: string | undefined): AppError {
  const sentence =
    name === undefined
      ? `Trong “${place}” không có bản sao lưu nào dùng được. Hãy chọn đúng thư mục đã sao lưu.`
      : `Trong “${place}” không có bản sao lưu ${name}. Hãy xem lại những bản sao lưu có ở đó.`;
  return new AppError('not_found', sentence);
}
