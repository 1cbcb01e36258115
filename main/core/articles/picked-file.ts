import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '#shared/failure.ts';
import { storageFailure } from '#core/storage/storage-failure.ts';

/** Where a picked file lies, and what the person knows it by. */
export interface Picked {
  readonly path: string;
  readonly name: string;
  /** The folder in which the person has it; absent for a copy that was handed in. */
  readonly folder?: string;
}

/** The bytes of a file a person picked, and its name in NFC. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function readPicked({ path, name }: Picked): Promise<PickedFile> {
  try {
    return { name: nameOf(name), bytes: await readFile(path) };
  } catch (error) {
    throw unreadable(error, name);
  }
}

/** For a thread that has nothing else to do meanwhile: several times as fast for small files. */
export function readPickedAtOnce({ path, name }: Picked): PickedFile {
  try {
    return { name: nameOf(name), bytes: readFileSync(path) };
  } catch (error) {
    throw unreadable(error, name);
  }
}

function nameOf(path: string): string {
  return basename(path).normalize('NFC');
}

function unreadable(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT')
    return new AppError('not_found', `Không tìm thấy tệp “${path}”. Hãy kiểm tra lại tên và thư mục.`);
  if (code === 'EISDIR')
    return new AppError(
      'invalid_input',
      `“${path}” là thư mục, không phải tệp. Hãy chọn từng tệp trong thư mục đó.`,
    );
  if (code === 'EACCES')
    return new AppError('invalid_input', `Không có quyền đọc tệp “${path}”. Hãy kiểm tra quyền của tệp.`);
  return storageFailure(error);
}
