import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DataPlace } from '#shared/areas/data-folder.ts';
import { AppError } from '#shared/failure.ts';
import { databaseSize } from '#core/storage/data-folder.ts';
import { isInside, realPath } from '#core/storage/inside.ts';
import { assertWritable, canBeReplaced, nearest } from '#core/storage/room.ts';
import { isLeftBySystems } from '#core/storage/left-by-systems.ts';

export interface Around {
  /** The data folder that is open. */
  readonly current: string;
  /** The one that every start asks for: it holds what was open before the data were moved. */
  readonly root: string;
  readonly backupPlace: string | null;
  /** The exported package in which something at this place would lie. */
  packageAround(path: string): Promise<string | undefined>;
}

/** Inside a folder in which other things lie, the data get one of their own. */
const ownName = 'ToaSoan';

/** What a chosen folder would be as a data folder. Throws the sentence to tell where it will not do. */
export async function lookAtDataPlace(chosen: string, around: Around): Promise<DataPlace> {
  // What a link leads to is meant, and not the folder in which the link lies.
  const real = realPath(chosen);
  const path = holdsNewsroom(real) || (await mayBecome(real)) ? real : join(real, ownName);
  const holds = holdsNewsroom(path) ? 'newsroom' : 'free';
  if (holds === 'free' && !(await isFree(path))) throw taken(path);
  await refuseUnfit(path, around);
  return { path, holds, isRemovable: isRemovable(path) };
}

async function refuseUnfit(
  path: string,
  { current, root, backupPlace, packageAround }: Around,
): Promise<void> {
  if (realPath(path) === realPath(current)) throw sameFolder();
  const isRoot = realPath(path) === realPath(root);
  if (isInside(path, current) || isInside(current, path) || (!isRoot && isInside(path, root)))
    throw insideItself();
  if (backupPlace !== null && (isInside(path, backupPlace) || isInside(backupPlace, path)))
    throw besideBackups(backupPlace);
  const around = await packageAround(join(path, ownName));
  if (around !== undefined) throw insidePackage(around);
  await assertWritable(nearest(path)).catch((cause) => Promise.reject(readOnly(path, cause)));
}

/** The data are copied beside a folder and take its name, which an empty one has to give up. */
async function mayBecome(path: string): Promise<boolean> {
  return (await isFree(path)) && (!existsSync(path) || (await canBeReplaced(path)));
}

async function isFree(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return true;
  if (!found.isDirectory()) return false;
  const names = await readdir(path).catch((cause) => Promise.reject(readOnly(path, cause)));
  return names.every(isLeftBySystems);
}

function holdsNewsroom(path: string): boolean {
  return databaseSize(path) !== undefined;
}

/** Where systems show sticks, cards and disks that can be pulled out. */
function isRemovable(path: string): boolean {
  if (process.platform !== 'win32') return /^\/(media|run\/media|mnt|Volumes)\//.test(path);
  const system = process.env['SystemDrive'] ?? 'C:';
  return !path.toUpperCase().startsWith(system.toUpperCase());
}

function taken(path: string): AppError {
  return new AppError(
    'conflict',
    `“${path}” đã có tệp khác. Hãy chọn một thư mục trống, hoặc tạo thư mục mới cho dữ liệu.`,
  );
}

function sameFolder(): AppError {
  return new AppError('conflict', 'Dữ liệu đang nằm ở chính thư mục này. Hãy chọn thư mục khác.');
}

function insideItself(): AppError {
  return new AppError(
    'invalid_input',
    'Thư mục này và thư mục dữ liệu đang dùng nằm lồng vào nhau. Hãy chọn một thư mục riêng.',
  );
}

function besideBackups(place: string): AppError {
  return new AppError(
    'invalid_input',
    `Bản sao lưu đang để ở “${place}”: dữ liệu nằm cùng chỗ thì mất cùng lúc. Hãy chọn thư mục khác.`,
  );
}

function insidePackage(folder: string): AppError {
  const name = basename(folder).normalize('NFC');
  return new AppError(
    'conflict',
    `“${name}” là một gói đã xuất, dữ liệu không đặt vào trong được. Hãy chọn thư mục khác.`,
  );
}

function readOnly(path: string, cause: unknown): AppError {
  const sentence = `Không có quyền ghi vào “${path}”. Hãy chọn thư mục khác, hoặc xin quyền ghi rồi thử lại.`;
  return new AppError('storage', sentence, { cause });
}
