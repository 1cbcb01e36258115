import { createHash, randomUUID } from 'node:crypto';
import { closeSync, createReadStream, createWriteStream, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, rmdir, stat, utimes, type FileHandle } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '#shared/failure.ts';
import { storageFailure } from './storage-failure.ts';

/**
 * [Note: files are written whole] Every file for a person or for the data folder is written under a temporary name in
 * the same folder, flushed to the disk, and renamed. Without the flush a power cut leaves an empty file under the right
 * name. This folder is the one place of the core that changes files; only the log writes its own lines.
 */
export async function writeFileAtomic(
  path: string,
  data: string | Uint8Array,
  where: Where = {},
): Promise<void> {
  await buildFileAtomic(path, { write: (file) => file.writeFile(data), ...where });
}

/** [Note: a folder that is gone] What the disk it lay on was pulled out with is never made anew by who only writes into it. */
interface Where {
  /** The folders above the file are made inside this one only, which has to be there. Without it all of them are made. */
  readonly within?: string | undefined;
}

/**
 * Writes a file piece by piece. `verify` reads what was written, flushed and still under its temporary name: where it
 * throws, there is no file.
 */
export async function buildFileAtomic(path: string, { write, verify, within }: Building): Promise<void> {
  await replaceAtomic(path, { within }, async (temporary) => {
    await writeNewFile(temporary, write);
    await verify?.(temporary);
  });
}

interface Building extends Where {
  write(file: FileHandle): Promise<void>;
  verify?(temporary: string): Promise<void>;
}

/** Writes a file that was not there, under its own name: for one inside a folder that is not yet in its place. */
export async function writeNewFile(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await createFile(path);
  try {
    await write(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Copies a file to a name that was not there, durably, with the time it was last written. */
export async function copyNewFile(from: string, path: string): Promise<void> {
  const { atime, mtime, mode } = await stat(from);
  await pipeline(createReadStream(from), createWriteStream(path, { flags: 'wx', flush: true, mode }));
  await utimes(path, atime, mtime);
}

/** Opens a file that was not there. Whoever writes into it flushes and closes it. */
export function createFile(path: string): Promise<FileHandle> {
  return open(path, 'wx');
}

/** Copies a file whole and answers its size in bytes and the SHA-256 of what was written. */
export async function copyFileAtomic(
  from: string,
  path: string,
  where: Where = {},
): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await replaceAtomic(path, where, async (temporary) => {
    await pipeline(createReadStream(from), meter, createWriteStream(temporary, { flags: 'wx', flush: true }));
  });
  return { size, sha256: hash.digest('hex') };
}

/** The SHA-256 of a file, read in pieces. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Makes a folder, and those above it, durably. Answers the topmost that was not there. */
export async function makeFolder(folder: string): Promise<string | undefined> {
  const firstMade = await mkdir(folder, { recursive: true });
  await syncParents(folder, firstMade);
  return firstMade;
}

/** The same for those who cannot wait. */
export function makeFolderNow(folder: string): void {
  const firstMade = mkdirSync(folder, { recursive: true });
  foldersFrom(folder, firstMade).forEach((made) => syncFolderNow(dirname(made)));
}

/** Makes a folder in one that is there, durably. Where that one has gone it fails, and does not make it anew. */
export async function makeFolderInside(folder: string): Promise<void> {
  await mkdir(folder);
  await syncFolder(dirname(folder));
}

/** Makes a folder inside one that is there, and those between them, durably. Where the outer one has gone it says so. */
export async function makeFolderWithin(outer: string, folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  if (relative(outer, folder) === '') throw goneFolder(outer);
  await makeFolderWithin(outer, dirname(folder));
  await makeFolderInside(folder).catch((error) => {
    // Another one that writes there was faster.
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    (error) => (codeOf(error) === 'ENOENT' ? false : Promise.reject(error)),
  );
}

export function goneFolder(folder: string): AppError {
  return new AppError(
    'storage',
    `Không còn thấy thư mục “${folder}” nên chưa ghi được vào đó. Nếu nó nằm trên ổ ngoài hay USB, hãy cắm lại rồi thử lần nữa.`,
  );
}

/** Gives a file or a folder another name, durably. */
export async function move(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
  if (dirname(from) !== dirname(to)) await syncFolder(dirname(from));
}

/** Removes a file, or a folder with all that is in it, where it is there. A power cut may bring it back. */
export function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}

/** Refuses a folder in which something is. */
export function removeEmptyFolder(folder: string): Promise<void> {
  return rmdir(folder);
}

/** Makes the folder's own entries durable, new names and renames and removals, where its file system can. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder, and its file systems keep names in their journal.
  if (process.platform === 'win32') return;
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!unflushable.has(codeOf(error))) throw error;
  }
}

/** The same for those who cannot wait: the database, and who copies it. */
export function syncFolderNow(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (!unflushable.has(codeOf(error))) throw error;
  }
}

/** What network shares, some USB sticks and folders that cannot be listed answer. The file itself is on the disk by then. */
const unflushable: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'EPERM', 'EACCES']);

/** How every temporary name begins, so that whoever lists a folder can pass over what is not finished. */
export const temporaryMark = '.toasoan-';

/** A name nobody else writes under, not even a second write of the same file at the same moment. */
export function temporaryIn(folder: string): string {
  return join(folder, `${temporaryMark}${randomUUID()}.tmp`);
}

async function replaceAtomic(
  path: string,
  { within }: Where,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  const temporary = temporaryIn(folder);
  try {
    const firstMade = within === undefined ? await mkdir(folder, { recursive: true }) : undefined;
    if (within !== undefined) await makeFolderWithin(within, folder);
    await write(temporary);
    await rename(temporary, path);
    await syncFolder(folder);
    await syncParents(folder, firstMade);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw storageFailure(error);
  }
  // The file is there; what lies beside it is nobody's reason to fail.
  await removeStale(folder, path).catch(() => undefined);
}

/** New folders are names in their parents: without this a power cut can take the folder with the file in it. */
async function syncParents(folder: string, firstMade: string | undefined): Promise<void> {
  for (const made of foldersFrom(folder, firstMade)) await syncFolder(dirname(made));
}

/** A folder and those above it, up to the topmost that was made; none where none was. */
function foldersFrom(folder: string, firstMade: string | undefined): string[] {
  if (firstMade === undefined || folder.length < firstMade.length) return [];
  return [folder, ...foldersFrom(dirname(folder), firstMade)];
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Removes what writes that were cut off left behind: temporaries a day older than the file just written, by the clock
 * of the file system they both lie on. Younger ones may be another program's, at work on the same folder.
 */
async function removeStale(folder: string, justWritten: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(temporaryMark));
  if (names.length === 0) return;
  const { mtimeMs: nowMs } = await stat(justWritten);
  for (const path of names.map((name) => join(folder, name)))
    if ((await stat(path)).mtimeMs < nowMs - dayMs) await rm(path);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
