import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '#shared/failure.ts';
import { move, remove, removeEmptyFolder } from './files.ts';
import { isLeftBySystems } from './left-by-systems.ts';

/** Gives a finished folder its name, where nothing or an empty folder bears it. What somebody put there meanwhile stays. */
export async function moveIntoPlace(finished: string, to: string): Promise<void> {
  const names = await namesIn(to);
  if (names && !names.every(isLeftBySystems)) throw takenMeanwhile(to);
  for (const name of names ?? []) await remove(join(to, name));
  if (names) await removeEmptyFolder(to);
  await move(finished, to);
}

async function namesIn(folder: string): Promise<string[] | undefined> {
  return readdir(folder).catch((error) => (error.code === 'ENOENT' ? undefined : Promise.reject(error)));
}

function takenMeanwhile(to: string): AppError {
  return new AppError(
    'conflict',
    `Trong lúc chép, có tệp khác được đặt vào “${basename(to)}”, nên không ghi vào đó. Hãy chọn một thư mục khác, trống.`,
  );
}
