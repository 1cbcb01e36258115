import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '#shared/failure.ts';
import { errorCode } from './export-failure.ts';
import { openFolderSource } from './folder-source.ts';
import type { PackageSource } from './package-source.ts';
import { openZipSource } from './zip-source.ts';

export async function openPackage(path: string): Promise<PackageSource> {
  try {
    return (await stat(path)).isDirectory() ? await openFolderSource(path) : await openZipSource(path);
  } catch (error) {
    throw packageFailure(error, path);
  }
}

const sentences: readonly (readonly [code: RegExp, kind: 'not_found' | 'storage', sentence: string])[] = [
  [/^(ENOENT|ENOTDIR)$/, 'not_found', 'Không tìm thấy gói này. Hãy kiểm tra lại tên và thư mục.'],
  [/^(EACCES|EPERM)$/, 'storage', 'Không được phép đọc gói này. Hãy kiểm tra quyền đọc rồi thử lại.'],
  [/^EIO$/, 'storage', 'Ổ đĩa báo lỗi khi đọc gói. Hãy chép gói sang ổ khác rồi thử lại.'],
];

function packageFailure(error: unknown, path: string): unknown {
  if (error instanceof AppError) return error;
  const known = sentences.find(([code]) => code.test(errorCode(error)));
  return known ? new AppError(known[1], `“${basename(path)}”: ${known[2]}`, { cause: error }) : error;
}
