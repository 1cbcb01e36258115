import { AppError } from '#shared/failure.ts';

const damagedSentence =
  'Tệp dữ liệu bị hỏng nên không mở được. Hãy giữ nguyên thư mục này và khôi phục từ bản sao lưu.';

/** What the disk or the database said, in a sentence that says what to do. Matched against the error's code. */
const sentences: readonly (readonly [RegExp, string])[] = [
  // SHMSIZE: no room for the small file through which two connections see each other.
  [
    /^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/,
    'Ổ đĩa đã đầy nên chưa lưu được. Hãy giải phóng chỗ trống rồi thử lại.',
  ],
  [
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EROFS|EACCES|EPERM)/,
    'Không ghi được vào thư mục này. Hãy kiểm tra quyền ghi của thư mục hoặc chọn thư mục khác.',
  ],
  // Only the word indexes are tables of this kind, and all that is in them can be made anew.
  [
    /^SQLITE_CORRUPT_VTAB/,
    'Phần tìm kiếm bị hỏng; các bài vẫn nguyên vẹn. Hãy làm lại phần tìm kiếm bằng lệnh: desk check --repair',
  ],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, damagedSentence],
  [/^SQLITE_BUSY/, 'Dữ liệu đang được nơi khác ghi. Hãy đóng cửa sổ Tòa Soạn kia rồi thử lại.'],
  [
    /^(SQLITE_IOERR|EIO)/,
    'Ổ đĩa báo lỗi khi đọc hoặc ghi. Hãy sao dữ liệu sang ổ khác rồi kiểm tra ổ đĩa này.',
  ],
  [/^(EBUSY|ETXTBSY)/, 'Tệp đang mở ở chương trình khác nên chưa ghi được. Hãy đóng tệp đó rồi thử lại.'],
  [/^ENAMETOOLONG/, 'Tên tệp hoặc đường dẫn quá dài. Hãy rút ngắn tên hoặc chọn thư mục gần gốc ổ đĩa hơn.'],
  [/^ENOENT/, 'Không tìm thấy tệp hoặc thư mục cần dùng. Hãy kiểm tra lại đường dẫn.'],
  [
    /^(ENOTDIR|EEXIST|EISDIR)/,
    'Đường dẫn này đang là tệp chứ không phải thư mục, hoặc ngược lại. Hãy chọn đường dẫn khác.',
  ],
];

/** An error of the disk or the database as one a person can read; any other error comes back as it was. */
export function storageFailure(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const known = sentences.find(([pattern]) => pattern.test(codeOf(error)));
  return known ? new AppError('storage', known[1], { cause: error }) : error;
}

function codeOf(error: Error): string {
  const code = 'code' in error ? String(error.code) : '';
  // Node makes missing folders above a folder itself, and says ENOENT where the disk said that it only reads.
  return code === 'ENOENT' && 'syscall' in error && error.syscall === 'mkdir' ? 'EROFS' : code;
}

/** For damage that the database itself takes for something else. */
export function damagedDatabase(): AppError {
  return new AppError('storage', damagedSentence);
}

/** Whether the failure is a database file that cannot be read any more, and not a disk or a lock in the way. */
export function isDamage(error: unknown): boolean {
  return error instanceof AppError && error.message === damagedSentence;
}
