import { openedInPlaceOf } from '#core/app.ts';
import { createFileLog } from '#core/log.ts';
import { AppError } from '#shared/failure.ts';
import { toldOutside } from './spoken-language.ts';

/** Why a window did not open, as a sentence in the language it spoke last. A cause that is not a person's to mend is written to the folder's log. */
export function openingFailure(error: unknown, folder: string): string {
  return toldOutside(folder, sentenceOf(error, folder));
}

function sentenceOf(error: unknown, folder: string): string {
  if (error instanceof AppError)
    return error.code === 'storage'
      ? `Thư mục dữ liệu “${openedInPlaceOf(folder)}”: ${error.message}`
      : error.message;
  createFileLog(folder).error('opening the window', error);
  return 'Tòa Soạn chưa mở được cửa sổ vì lỗi bên trong; những gì đã lưu vẫn còn nguyên. Hãy thử lại; nếu vẫn lỗi, gửi tệp nhật ký trong thư mục dữ liệu cho người phụ trách.';
}
