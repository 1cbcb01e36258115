import { basename } from 'node:path';
import { AppError } from '#shared/failure.ts';
import { refusedFile, StoryFileError } from './refusals.ts';

const nothingWritten = 'Chưa ghi gói bài nào.';

/** What the disk said while a story file was written, where it lies and not in the data folder. By the error's code. */
const writing: readonly (readonly [code: RegExp, sentence: string])[] = [
  [/^(ENOSPC|EDQUOT|EFBIG)$/, 'Ổ đĩa nhận gói bài đã đầy. Hãy giải phóng chỗ trống hoặc chọn ổ khác.'],
  [/^(EROFS|EACCES|EPERM)$/, 'Không ghi được vào nơi đã chọn. Hãy kiểm tra quyền ghi hoặc chọn nơi khác.'],
  [/^(EBUSY|ETXTBSY)$/, 'Gói bài cũ đang mở ở chương trình khác. Hãy đóng chương trình đó rồi đóng gói lại.'],
  [/^(ENAMETOOLONG|EINVAL)$/, 'Tên gói bài không dùng được trên ổ này. Hãy đặt tên ngắn, không có ký tự lạ.'],
  [/^(ENOTDIR|EEXIST|EISDIR)$/, 'Một phần của đường dẫn là tệp chứ không phải thư mục. Hãy chọn nơi khác.'],
  [
    /^(ENOENT|ENODEV|ENXIO)$/,
    'Nơi đã chọn không còn nữa, có thể ổ USB đã rút ra. Hãy cắm lại rồi đóng gói lại.',
  ],
  [/^EIO$/, 'Ổ đĩa báo lỗi khi ghi gói bài. Hãy ghi sang ổ khác rồi kiểm tra ổ này.'],
];

const reading: readonly (readonly [code: RegExp, sentence: string])[] = [
  [/^(ENOENT|ENOTDIR)$/, 'Không tìm thấy gói bài này. Hãy kiểm tra lại tên và thư mục.'],
  [/^EISDIR$/, 'Đây là thư mục, không phải gói bài. Hãy chọn tệp có đuôi .toasoan.'],
  [/^(EACCES|EPERM)$/, 'Không được phép đọc gói bài này. Hãy kiểm tra quyền đọc rồi mở lại.'],
  [/^(EIO|ENODEV|ENXIO)$/, 'Ổ đĩa báo lỗi khi đọc gói bài. Hãy chép gói bài sang ổ khác rồi mở lại.'],
];

/** A failure while packing as one a person can read. `path` is the file that was to be written. */
export function packFailure(error: unknown, path: string): unknown {
  if (error instanceof StoryFileError) return unreadAgain(error);
  const known = sentenceFor(writing, error);
  const sentence = `“${basename(path)}”: ${known} ${nothingWritten}`;
  return known === undefined ? error : new AppError('storage', sentence, { cause: error });
}

/** A failure while a story file was read. What storing it met speaks for itself. `path`: how the person knows the file. */
export function openFailure(error: unknown, path: string): unknown {
  if (error instanceof StoryFileError) return refusedFile(basename(path).normalize('NFC'), error);
  const known = error instanceof AppError ? undefined : sentenceFor(reading, error);
  return known === undefined
    ? error
    : new AppError('invalid_input', `“${basename(path)}”: ${known}`, { cause: error });
}

/** The file that was just written did not read back as what was packed: the disk, or an original photo, is at fault. */
function unreadAgain(error: StoryFileError): AppError {
  const sentence =
    error.refusal === 'photo'
      ? `Tệp gốc của một ảnh đã bị thay đổi hoặc hỏng (${error.at}). Hãy thêm lại ảnh này vào bài rồi đóng gói lại.`
      : 'Gói bài vừa ghi đọc lại không nguyên vẹn. Hãy đóng gói sang ổ khác rồi kiểm tra ổ này.';
  return new AppError('storage', `${sentence} ${nothingWritten}`, { cause: error });
}

function sentenceFor(
  table: readonly (readonly [code: RegExp, sentence: string])[],
  error: unknown,
): string | undefined {
  const code = codeOf(error);
  return table.find(([pattern]) => pattern.test(code))?.[1];
}

/** The disk's own word, also where the storage layer made a sentence of it already. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string' && !(error instanceof AppError)) return error.code;
  return error instanceof AppError && error.cause !== undefined ? codeOf(error.cause) : '';
}

export function stoppedPacking(): AppError {
  return new AppError(
    'blocked',
    'Đã dừng đóng gói theo yêu cầu. Không có gói bài nào được ghi; khi cần, hãy đóng gói lại.',
  );
}

export function stoppedOpening(): AppError {
  return new AppError(
    'blocked',
    'Đã dừng mở gói bài theo yêu cầu. Chưa có bài nào được lưu; khi cần, hãy mở lại.',
  );
}
