import type { StartNotice } from '#shared/areas/upkeep.ts';
import { AppError } from '#shared/failure.ts';
import type { Timestamp } from '#shared/ids.ts';
import { stamp, type Clock } from './clock.ts';
import { putInQuarantine, standInFor, type StandIn } from './backups/stand-in.ts';
import { movedTo } from './backups/moved-folder.ts';
import { databaseSize, holdsDatabase, openDataFolder, type DataFolder } from './storage/data-folder.ts';
import { realPath } from './storage/inside.ts';
import { bearsSigns } from './storage/newsroom-signs.ts';
import { damagedDatabase, isDamage } from './storage/storage-failure.ts';

export interface OpenedFolder {
  readonly folder: DataFolder;
  /** What a person must know before they begin. */
  readonly notices: readonly StartNotice[];
  readonly instead?: OpenInstead | undefined;
}

/** A backup that a person chose is open in the place of a folder that stays as it was. */
export interface OpenInstead {
  readonly before: string;
  readonly backupAt: Timestamp;
  /** Nothing was begun yet in the folder that was open before. */
  readonly isFirst: boolean;
}

/** Which folder it is that could not be opened: for a person to look at. */
export function openedInPlaceOf(path: string): string {
  try {
    return movedTo(path) ?? path;
  } catch {
    return path;
  }
}

/** A start makes a folder where there is none: the one that was open here is never made anew in the place of a disk that is gone. */
export function assertOpensAgain(path: string): void {
  const opens = wayFrom(path).at(-1)!; // It begins with the path itself.
  if (!holdsDatabase(opens)) throw gone(opens);
}

/** Whether a start that asks for one folder goes by another, or by nobody knows where. */
export function goesBy(folder: string, from: string): boolean {
  try {
    return wayFrom(from).some((place) => realPath(place) === realPath(folder));
  } catch {
    return true;
  }
}

/** From the folder that is asked for to the one that is opened. */
function wayFrom(path: string): string[] {
  const next = movedTo(path) ?? standInFor(path)?.folder;
  return next === undefined ? [path] : [path, ...wayFrom(next)];
}

/**
 * Opens a data folder, or the one that a person chose in its place, or a backup they chose; where its database cannot be read, the newest
 * good backup beside it, and says so each time.
 */
export async function openFolder(
  path: string,
  access: 'read' | 'write',
  clock: Clock,
): Promise<OpenedFolder> {
  const moved = movedTo(path);
  // What stood in for a folder was left with it.
  if (moved !== undefined) return openFolder(moved, access, clock);
  const open = async (standIn: StandIn): Promise<OpenedFolder> => {
    const opened = await openFolder(standIn.folder, access, clock);
    if (!standIn.isChosen) return { ...opened, notices: [standInNotice(path, standIn), ...opened.notices] };
    const { backupAt, isFirst = false } = standIn;
    return { ...opened, instead: opened.instead ?? { before: path, backupAt, isFirst } };
  };
  const known = standInFor(path);
  if (known) return open(known);
  try {
    if (isLost(path)) throw damagedDatabase();
    return { folder: openDataFolder(path, access, clock.now()), notices: [] };
  } catch (error) {
    if (!isDamage(error)) throw error;
    const standIn = await putInQuarantine(path, stamp(clock)).catch((cause) =>
      Promise.reject(isOfTheDisk(cause) ? cause : nothingToOpen(cause)),
    );
    if (!standIn) throw isLost(path) ? lost(path) : error;
    return open(standIn);
  }
}

/** Its database was there: a new one in its place would be an empty newsroom. */
function isLost(path: string): boolean {
  return databaseSize(path) === undefined && bearsSigns(path);
}

function standInNotice(damaged: string, { folder, backupAt }: StandIn): StartNotice {
  return { kind: 'standIn', damaged, folder, backupAt };
}

function lost(folder: string): AppError {
  return new AppError(
    'not_found',
    `Không thấy tệp dữ liệu “toasoan.db” trong “${folder}”, dù ở đó từng có dữ liệu tòa soạn. Hãy cắm lại ổ đĩa, hoặc đưa thư mục hay tệp ấy về chỗ cũ, rồi mở lại Tòa Soạn. Chỉ khi dữ liệu đã mất hẳn, hãy dời hết tệp trong thư mục ấy đi để bắt đầu mới.`,
  );
}

function gone(folder: string): AppError {
  return new AppError(
    'not_found',
    `Không thấy dữ liệu ở “${folder}” để mở lại. Hãy cắm lại ổ đĩa ấy hoặc đưa thư mục về chỗ cũ, rồi khởi động lại.`,
  );
}

/** What a disk says, as that it is full, is for the person to mend, and no backup's fault. */
function isOfTheDisk(cause: unknown): boolean {
  return cause instanceof AppError && cause.code === 'storage';
}

function nothingToOpen(cause: unknown): AppError {
  return new AppError(
    'storage',
    'Tệp dữ liệu bị hỏng hoặc đã mất, và không mở được bản sao lưu nào ở nơi sao lưu đã biết. Hãy cắm ổ sao lưu vào rồi mở lại, hoặc mở một bản sao lưu khác bằng: desk restore DIR --to NEW',
    { cause },
  );
}
