import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileEnding, maxFileBytes, maxMegabytes, type Asset, type PhotoNotes } from '#shared/areas/assets.ts';
import { AppError } from '#shared/failure.ts';
import { AssetId } from '#shared/ids.ts';
import { assertThere } from '#core/storage/data-folder.ts';
import { writeFileAtomic } from '#core/storage/files.ts';
import { sha256 } from '#core/storage/hash.ts';
import { storageFailure } from '#core/storage/storage-failure.ts';
import { isCutShort } from './cut-short.ts';
import { readNotes } from './photo-notes.ts';
import { lookAtPicture } from './picture.ts';

/** A file a person picked: where it lies, and the name they know it by. */
export interface PickedPhoto {
  readonly path: string;
  readonly name: string;
}

/** An original that is kept, and what its file says. Only the time it was added is still to be stamped. */
export interface KeptPhoto {
  readonly asset: Omit<Asset, 'addedAt'>;
  readonly notes: PhotoNotes;
  /** Whether its end is missing. */
  readonly isCut: boolean;
}

/** Where the original of a photo lies in the folder of originals. */
export function originalPath(folder: string, { id, mediaType }: Pick<Asset, 'id' | 'mediaType'>): string {
  return join(folder, id.slice(0, 2), `${id}.${fileEnding[mediaType]}`);
}

/** Keeps a file's bytes under their hash, in a data folder that is there. The same bytes under another name are the same photo. */
export async function keepOriginal({ path, name: given }: PickedPhoto, folder: string): Promise<KeptPhoto> {
  const name = basename(given).normalize('NFC');
  return keepBytes({ name, bytes: await readPicture(path, { name, given }) }, folder);
}

/** The same for a file whose bytes are here already. */
export async function keepBytes(
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
  folder: string,
): Promise<KeptPhoto> {
  const picture = lookAtPicture(name, bytes);
  const asset = { id: AssetId.parse(sha256(bytes)), name, size: bytes.length, ...picture };
  const kept = originalPath(folder, asset);
  if (!existsSync(kept)) {
    assertThere(dirname(folder));
    await writeFileAtomic(kept, bytes, { within: dirname(folder) });
  }
  return { asset, notes: readNotes(bytes), isCut: isCutShort(bytes, picture.mediaType) };
}

async function readPicture(path: string, { name, given }: { name: string; given: string }): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size === 0)
      throw new AppError('invalid_input', `Tệp ảnh “${name}” rỗng. Hãy chép lại ảnh từ máy ảnh.`);
    if (size > maxFileBytes)
      throw new AppError(
        'invalid_input',
        `Ảnh “${name}” lớn hơn ${maxMegabytes} MB. Hãy xuất ảnh nhỏ hơn rồi thêm lại.`,
      );
    return await readFile(path);
  } catch (error) {
    throw isMissing(error) ? missing(given) : storageFailure(error);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function missing(file: string): AppError {
  return new AppError('not_found', `Không tìm thấy tệp “${file}”. Hãy kiểm tra lại tên và thư mục.`);
}
