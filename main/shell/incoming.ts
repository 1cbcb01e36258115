import { randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { maxFileBytes, maxMegabytes } from '#shared/areas/assets.ts';
import { AppError } from '#shared/failure.ts';
import { cleanFileName } from './file-name.ts';
import type { FileTokens } from './file-tokens.ts';

export interface ReceivedFile {
  readonly ref: string;
  /** How many bytes arrived: fewer than were sent where a stick was pulled out meanwhile. */
  readonly size: number;
}

/** Files on their way in from the window. They lie under names of their own, and go when the window closes. */
export interface Incoming {
  /** Stores the bytes and answers the token by which the window names them. */
  receive(name: string, body: AsyncIterable<Uint8Array>): Promise<ReceivedFile>;
  /** Removes a file that came in this way, and no other. */
  letGo(path: string): Promise<void>;
  close(): Promise<void>;
}

export function createIncoming({ folder, tokens }: { folder: string; tokens: FileTokens }): Incoming {
  let isClosed = false;
  let prepared: Promise<unknown> | undefined;

  /** What a program that was cut off left here is nobody's any more: this one holds the data folder. */
  async function emptyFolder(): Promise<void> {
    await rm(folder, { recursive: true, force: true });
    // Not in a data folder that is gone: it would be made anew.
    await mkdir(folder);
  }

  return {
    async receive(name, body) {
      await (prepared ??= emptyFolder());
      const path = join(folder, randomUUID());
      try {
        const size = await writeBody(path, body);
        if (isClosed) throw closing();
        return { ref: tokens.give(path, cleanFileName(name) || 'tệp'), size };
      } catch (error) {
        await rm(path, { force: true });
        throw error instanceof AppError ? error : unstored(error);
      }
    },

    async letGo(path) {
      if (dirname(path) === folder) await rm(path, { force: true });
    },

    async close() {
      isClosed = true;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function writeBody(path: string, body: AsyncIterable<Uint8Array>): Promise<number> {
  const file = await open(path, 'wx');
  let size = 0;
  try {
    for await (const piece of body) {
      size += piece.length;
      if (size > maxFileBytes) throw tooLarge();
      await file.write(piece);
    }
    return size;
  } finally {
    await file.close();
  }
}

function tooLarge(): AppError {
  return new AppError(
    'invalid_input',
    `Tệp lớn hơn ${maxMegabytes} MB nên không nhận vào được. Hãy chọn tệp nhỏ hơn; ảnh thì xuất lại cho nhẹ hơn.`,
  );
}

function closing(): AppError {
  return new AppError(
    'conflict',
    'Cửa sổ đang đóng nên không nhận thêm tệp. Hãy mở lại Tòa Soạn rồi thêm tệp.',
  );
}

function unstored(cause: unknown): AppError {
  const sentence = 'Chưa nhận được tệp vào thư mục dữ liệu. Hãy kiểm tra chỗ trống của ổ đĩa rồi thử lại.';
  return new AppError('storage', sentence, { cause });
}
