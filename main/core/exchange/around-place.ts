import { createReadStream } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { lstat } from 'node:fs/promises';
import { AppError } from '#shared/failure.ts';
import { manifestName } from './manifest.ts';
import { readManifest } from './read-manifest.ts';

/**
 * Refuses a place inside another package: that one would hold files its manifest does not name, and would carry them along
 * as somebody else's work.
 */
export async function checkAround(out: string): Promise<void> {
  const around = await packageAround(out);
  if (around !== undefined) throw insidePackage(around);
}

/** The package in which something at this place would lie. */
export async function packageAround(out: string): Promise<string | undefined> {
  for (const folder of foldersAround(resolve(out))) if (await isPackage(folder)) return folder;
  return undefined;
}

function foldersAround(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersAround(folder)];
}

async function isPackage(folder: string): Promise<boolean> {
  const path = join(folder, manifestName);
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isFile()) return false;
  const { manifest } = await readManifest({
    sizes: new Map([[manifestName, found.size]]),
    unreadable: [],
    open: () => Promise.resolve(createReadStream(path)),
    close: () => undefined,
  });
  return manifest !== undefined;
}

function insidePackage(folder: string): AppError {
  const name = basename(folder).normalize('NFC');
  return new AppError(
    'conflict',
    `“${name}” là một gói đã xuất, gói mới không đặt vào trong được. Muốn xuất lại gói ấy, hãy chọn thư mục đang chứa nó rồi đặt đúng tên “${name}”.`,
  );
}
