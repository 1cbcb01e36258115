import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '#shared/failure.ts';
import { copyNewFile, makeFolder, syncFolder } from '#core/storage/files.ts';
import { errorCode } from './export-failure.ts';

/** A file that others put into a package, as it was when it was copied over. */
export interface FileOfOthers {
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
}

interface Carrying {
  /** The package that is replaced. */
  readonly from: string;
  /** The new one, which is not in its place yet. */
  readonly to: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Copies what others put into a package into the one that takes its place, durably; the originals stay. Refuses where one
 * of them stands where the new package has a file of its own.
 */
export async function carryOver(
  paths: readonly string[],
  { from, to, signal }: Carrying,
): Promise<FileOfOthers[]> {
  const carried: FileOfOthers[] = [];
  for (const path of paths) {
    signal?.throwIfAborted();
    carried.push(await asItIs(from, path));
    try {
      await makeFolder(dirname(join(to, path)));
      await copyNewFile(join(from, path), join(to, path));
    } catch (error) {
      throw inTheWay.has(errorCode(error)) ? standsInTheWay(from, path) : error;
    }
    await syncFolder(dirname(join(to, path)));
  }
  return carried;
}

/** Throws where somebody went on working in the package after its files were copied: there is newer work in it. */
export async function refuseIfChanged(
  carried: readonly FileOfOthers[],
  { found, aside, name }: { found: readonly string[]; aside: string; name: string },
): Promise<void> {
  const known = new Set(carried.map(({ path }) => path));
  const isSame = found.length === known.size && found.every((path) => known.has(path));
  if (!isSame) throw changedMeanwhile(name);
  for (const { path, size, modifiedMs } of carried) {
    const now = await asItIs(aside, path);
    if (now.size !== size || now.modifiedMs !== modifiedMs) throw changedMeanwhile(name);
  }
}

async function asItIs(root: string, path: string): Promise<FileOfOthers> {
  const { size, mtimeMs } = await lstat(join(root, path));
  return { path, size, modifiedMs: mtimeMs };
}

/** What a disk answers where something else has the name. */
const inTheWay: ReadonlySet<string> = new Set(['EEXIST', 'ENOTDIR', 'EISDIR']);

function standsInTheWay(target: string, path: string): AppError {
  return new AppError(
    'conflict',
    `Gói “${nameOf(target)}” có tệp người khác thêm vào (“${path}”) trùng tên với tệp của gói mới, nên không bị thay. Hãy chuyển tệp đó ra ngoài hoặc đặt tên khác cho gói mới.`,
  );
}

function changedMeanwhile(name: string): AppError {
  return new AppError(
    'conflict',
    `Có người vừa lưu tệp vào gói “${name}” trong lúc xuất, nên gói không bị thay. Hãy chờ họ lưu xong rồi xuất lại.`,
  );
}

function nameOf(target: string): string {
  return basename(target).normalize('NFC');
}
