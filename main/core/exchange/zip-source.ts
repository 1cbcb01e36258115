import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { AppError } from '#shared/failure.ts';
import { mostFiles, tooManyFiles, type PackageSource } from './package-source.ts';

/** Photos are stored and texts are short: a ZIP that grows beyond this when it is read was made to fill a disk. */
const mostBytesUnpacked = 1024 ** 3;
const mostGrowth = 100;

/**
 * Reads a package that is a ZIP, entry by entry, without unpacking it. Refused as a whole: an archive whose names lead
 * out of it or stand in it twice, and one that claims absurd sizes.
 */
export async function openZipSource(path: string): Promise<PackageSource> {
  const zip = await opened(path);
  try {
    const entries = await fileEntries(zip);
    checkSizes(entries, (await stat(path)).size);
    return sourceOf(zip, new Map(entries.map((entry) => [entry.fileName, entry])));
  } catch (error) {
    zip.close();
    throw isZipError(error) ? unsafe(path, error) : error;
  }
}

/** The files of a ZIP of our own making, in the order in which they stand in it. */
export async function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return files;
}

function sourceOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>): PackageSource {
  const all = [...entries.values()];
  return {
    sizes: new Map(all.map((entry) => [entry.fileName, entry.uncompressedSize])),
    unreadable: all.filter((entry) => !entry.canDecodeFileData()).map((entry) => entry.fileName),
    open: (path) => zip.openReadStreamPromise(entries.get(path)!), // Asked only for names it told.
    close: () => zip.close(),
  };
}

async function opened(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
  } catch (error) {
    throw isZipError(error) ? noPackage(path, error) : error;
  }
}

async function fileEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  const names = new Set<string>();
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    // Names that differ in case alone fall on one another when they are unpacked.
    const name = entry.fileName.toLowerCase();
    if (names.has(name)) throw new Error(`${entry.fileName} twice`);
    if (names.size === mostFiles) throw tooManyFiles();
    names.add(name);
    entries.push(entry);
  }
  return entries;
}

function checkSizes(entries: readonly Entry[], zipBytes: number): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked <= mostBytesUnpacked || unpacked <= mostGrowth * zipBytes) return;
  throw new AppError(
    'invalid_input',
    'Gói này khai kích thước lớn bất thường khi giải nén, nên không đọc. Hãy kiểm tra lại nguồn của gói.',
  );
}

/** The reader of ZIPs throws plain errors; the disk's have a code. */
function isZipError(error: unknown): boolean {
  return error instanceof Error && !(error instanceof AppError) && !('code' in error);
}

function noPackage(path: string, cause: unknown): AppError {
  const sentence = `“${basename(path)}” không phải gói ZIP, hoặc đã hỏng khi sao chép. Hãy chép lại gói rồi thử lại.`;
  return new AppError('invalid_input', sentence, { cause });
}

function unsafe(path: string, cause: unknown): AppError {
  const sentence = `Gói “${basename(path)}” có tên tệp trùng nhau hoặc không an toàn, nên không đọc. Hãy xin lại gói từ nơi gửi.`;
  return new AppError('invalid_input', sentence, { cause });
}
