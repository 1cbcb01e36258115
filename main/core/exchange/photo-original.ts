import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import type { PackageFile } from './article-files.ts';
import { photoChanged, photoUnreadable } from './export-failure.ts';

type PhotoFile = Extract<PackageFile, { kind: 'photo' }>;

const pieceBytes = 1024 * 1024;

/** The bytes of a file of a package. A photo is refused where its original is gone, or is not what it was. */
export async function packageBytes(file: PackageFile): Promise<Buffer> {
  return file.kind === 'made' ? file.bytes : await originalBytes(file);
}

async function originalBytes(photo: PhotoFile): Promise<Buffer> {
  const original = await opened(photo);
  try {
    const { size } = await original.stat();
    if (size === photo.size) return await hashedBytes(original, photo);
    throw photoChanged(photo.path);
  } finally {
    await original.close();
  }
}

async function opened({ source, path }: PhotoFile): Promise<FileHandle> {
  try {
    return await open(source, 'r');
  } catch (error) {
    throw photoUnreadable(path, error);
  }
}

/** Read and hashed piece by piece, so that a large photo holds up nothing else. */
async function hashedBytes(original: FileHandle, { path, size, sha256 }: PhotoFile): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(size);
  const hash = createHash('sha256');
  let read = 0;
  while (read < size) {
    const { bytesRead } = await piece(original, bytes.subarray(read, read + pieceBytes), path);
    if (bytesRead === 0) throw photoChanged(path);
    hash.update(bytes.subarray(read, read + bytesRead));
    read += bytesRead;
  }
  if (hash.digest('hex') === sha256) return bytes;
  throw photoChanged(path);
}

async function piece(original: FileHandle, into: Buffer, path: string): Promise<{ bytesRead: number }> {
  try {
    return await original.read(into);
  } catch (error) {
    throw photoUnreadable(path, error);
  }
}
