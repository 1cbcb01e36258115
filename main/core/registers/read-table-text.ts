import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '#shared/failure.ts';
import { tidy } from '#shared/text/nfc.ts';
import { storageFailure } from '#core/storage/storage-failure.ts';

export interface PickedTable {
  readonly path: string;
  readonly name: string;
}

/** More than any newsroom's lists. */
const mostBytes = 8_000_000;

/** The text of a table in UTF-8, or in UTF-16 with its mark; anything else is refused, for its letters would be wrong. */
export async function readTableText({ path, name }: PickedTable): Promise<string> {
  const called = basename(name).normalize('NFC');
  const bytes = await bytesOf(path, called);
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new TypeError('A table holds no zero bytes');
    return tidy(text);
  } catch (cause) {
    throw new AppError('invalid_input', notText(called), { cause });
  }
}

async function bytesOf(path: string, called: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes)
      throw new AppError('invalid_input', `“${called}” quá lớn. Hãy chia ra nhiều tệp nhỏ.`);
    return await readFile(path);
  } catch (error) {
    throw storageFailure(error);
  }
}

function notText(called: string): string {
  return `“${called}” không phải bảng CSV với mã UTF-8. Trong Excel, hãy lưu lại bằng “CSV UTF-8” rồi nhập.`;
}
