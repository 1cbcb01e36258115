import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '#shared/failure.ts';
import { makeFolder, makeFolderInside, move, remove, removeEmptyFolder } from './files.ts';
import { leftoversOf, releaseName, takeName } from './hidden-names.ts';
import { isLeftBySystems } from './left-by-systems.ts';

/**
 * Makes a folder under a hidden name and then gives it its own, which nothing or an empty folder bears: it is whole, or not
 * there at all. What a kill left of it is removed by the next try, also of one that has another name each time and is `known`
 * by one beside it.
 */
export async function makeWhole(
  to: string,
  fill: (folder: string) => Promise<void>,
  { known = to }: { known?: string | undefined } = {},
): Promise<void> {
  await makeFolder(dirname(to));
  await clearLeftovers(known);
  const name = takeName(known);
  const temporary = join(dirname(to), `${name}.tmp`);
  try {
    await makeFolderInside(temporary);
    await fill(temporary);
    await moveIntoPlace(temporary, to);
  } catch (error) {
    await remove(temporary).catch(() => undefined);
    throw error;
  } finally {
    releaseName(name);
  }
}

/** An old package that stands aside is left to the export that knows where it belongs. */
async function clearLeftovers(to: string): Promise<void> {
  const leftovers = await leftoversOf(to);
  for (const path of leftovers.filter((name) => name.endsWith('.tmp')))
    await remove(path).catch(() => undefined);
}

/** What somebody put into the empty folder meanwhile stays. */
async function moveIntoPlace(finished: string, to: string): Promise<void> {
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
