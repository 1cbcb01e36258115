import { constants, existsSync } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { AppError } from '#shared/failure.ts';
import { figure } from '#shared/figure.ts';

const megabyte = 1_000_000;

/** What else may be written while a copy is made. */
const spareBytes = 50 * megabyte;

/** Throws what the disk says where nothing may be written into a folder. */
export function assertWritable(folder: string): Promise<void> {
  return access(folder, constants.W_OK);
}

/** Refuses a copy for which there is no room on the disk on which a folder lies, or will lie. */
export async function assertRoom(folder: string, bytes: number): Promise<void> {
  const there = nearest(folder);
  const [free, needed] = [await freeBytes(there), bytes + spareBytes];
  if (free < needed) throw noRoom(there, { free, needed });
}

/** A folder itself, or the one in which it is to be made. */
export function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

/** On the disk a folder lies on. */
async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

function noRoom(folder: string, { free, needed }: { free: number; needed: number }): AppError {
  const [left, asked] = [Math.floor(free / megabyte), Math.ceil(needed / megabyte)].map(figure);
  return new AppError(
    'storage',
    `Ổ đĩa chứa “${folder}” chỉ còn trống ${left} MB, mà cần ${asked} MB để chép dữ liệu vào. Hãy giải phóng chỗ trống hoặc chọn ổ khác.`,
  );
}

/** Whether a folder can be put in the place of this empty one: not where a disk hangs, nor in a folder that is another's. */
export async function canBeReplaced(folder: string): Promise<boolean> {
  const around = dirname(resolve(folder));
  if (around === resolve(folder)) return false;
  const [own, other] = await Promise.all([stat(folder), stat(around)]);
  const mayWrite = await assertWritable(around).then(
    () => true,
    () => false,
  );
  return own.dev === other.dev && mayWrite;
}
