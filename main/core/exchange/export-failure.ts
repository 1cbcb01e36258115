import { AppError } from '#shared/failure.ts';

/** What the disk said while a package was written, in a sentence that says what to do. Matched against the error's code. */
const sentences: readonly (readonly [code: RegExp, sentence: string])[] = [
  [
    /^(ENOSPC|EDQUOT|EFBIG)$/,
    'Ổ đĩa đã đầy nên chưa xuất được gói. Hãy giải phóng chỗ trống hoặc chọn ổ khác rồi xuất lại.',
  ],
  [
    /^(EROFS|EACCES|EPERM)$/,
    'Không ghi được vào nơi đã chọn. Hãy kiểm tra quyền ghi hoặc chọn thư mục khác rồi xuất lại.',
  ],
  [
    /^EBUSY$/,
    'Gói cũ đang mở ở chương trình khác nên chưa thay được. Hãy đóng chương trình đó rồi xuất lại.',
  ],
  [
    /^(ENAMETOOLONG|EINVAL)$/,
    'Tên gói không dùng được trên ổ này. Hãy đặt tên ngắn hơn, không có ký tự lạ, rồi xuất lại.',
  ],
  [
    /^(ENOTDIR|EEXIST|EISDIR|ENOTEMPTY)$/,
    'Một phần của đường dẫn đã chọn là tệp chứ không phải thư mục. Hãy chọn nơi khác rồi xuất lại.',
  ],
  [
    /^(ENOENT|ENODEV|ENXIO)$/,
    'Nơi đã chọn không còn nữa, có thể ổ USB đã rút ra. Hãy cắm lại hoặc chọn nơi khác rồi xuất lại.',
  ],
  [/^EIO$/, 'Ổ đĩa báo lỗi khi ghi gói. Hãy xuất sang ổ khác rồi kiểm tra ổ này.'],
];

/** A failure of the disk as one a person can read; any other error comes back as it was. */
export function exportFailure(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const code = errorCode(error);
  const known = sentences.find(([pattern]) => pattern.test(code));
  return known ? new AppError('storage', known[1], { cause: error }) : error;
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

export function stoppedOnRequest(): AppError {
  return new AppError(
    'blocked',
    'Đã dừng xuất theo yêu cầu. Không có gói nào được ghi; khi cần, hãy xuất lại.',
  );
}

/** `path` is the photo's path inside the package. */
export function photoUnreadable(path: string, cause: unknown): AppError {
  const sentence = `Không đọc được tệp gốc của ảnh “${path}”. Hãy thêm lại ảnh này vào bài rồi xuất lại.`;
  return new AppError('storage', sentence, { cause });
}

export function photoChanged(path: string): AppError {
  const sentence = `Tệp gốc của ảnh “${path}” đã bị thay đổi hoặc hỏng. Hãy thêm lại ảnh này vào bài rồi xuất lại.`;
  return new AppError('storage', sentence);
}
