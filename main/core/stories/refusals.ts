import { AppError } from '#shared/failure.ts';

const askAgain = 'Hãy xin lại gói bài từ nơi gửi.';

/** Why a story file is not opened, in words that follow "Gói bài “x.toasoan” ". `at` names the entry or the record. */
const refusals = {
  notAZip: () => 'không phải gói bài của Tòa Soạn. Hãy chọn tệp có đuôi .toasoan.',
  cutOff: () => 'chưa được chép trọn vẹn hoặc đã hỏng phần cuối. Hãy chép lại gói bài từ nơi gửi.',
  layout: () => `đã hỏng, hoặc đã bị chương trình khác sửa hay nén lại. ${askAgain}`,
  unsafeName: (at) => `có tên tệp không an toàn (“${at}”). ${askAgain}`,
  twice: (at) => `có hai tệp trùng tên (“${at}”). ${askAgain}`,
  notAFile: (at) => `có thứ không phải tệp thường (“${at}”): liên kết, thư mục hoặc tệp khóa. ${askAgain}`,
  tooMany: () => `khai số lượng lớn bất thường. ${askAgain}`,
  tooLarge: (at) => `khai kích thước lớn bất thường (“${at}”). ${askAgain}`,
  newer: () => 'do phiên bản mới hơn tạo ra. Hãy cập nhật Tòa Soạn trên máy này rồi mở lại.',
  unlisted: (at) => `có tệp không nằm trong bản kê (“${at}”). ${askAgain}`,
  missing: (at) => `thiếu tệp “${at}”. ${askAgain}`,
  changed: (at) => `có tệp không đúng như bản kê (“${at}”). ${askAgain}`,
  text: (at) => `có tệp không phải văn bản UTF-8 hợp lệ (“${at}”). ${askAgain}`,
  tooDeep: (at) => `có dữ liệu lồng nhau sâu bất thường (“${at}”). ${askAgain}`,
  trap: (at) => `có tên thuộc tính không được phép (“${at}”). ${askAgain}`,
  record: (at) => `có dữ liệu không đúng dạng (“${at}”). ${askAgain}`,
  lineage: (at) => `có bản dựa trên một bản không có trong gói (“${at}”). ${askAgain}`,
  signOff: (at) => `có lần ký duyệt không khớp với bản được ký (“${at}”). ${askAgain}`,
  level: (at) =>
    `có bản hoặc lần ký duyệt ở một cấp không có trong danh sách cấp duyệt (“${at}”). ${askAgain}`,
  otherArticle: (at) => `có dữ liệu thuộc về bài khác (“${at}”). ${askAgain}`,
  photo: (at) => `có ảnh không đúng là ảnh đã ghi trong gói (“${at}”). ${askAgain}`,
} as const satisfies Readonly<Record<string, (at: string) => string>>;

export type Refusal = keyof typeof refusals;

/** What is wrong with a story file. It becomes a sentence where the name of the file is known. */
export class StoryFileError extends Error {
  readonly refusal: Refusal;
  readonly at: string;

  constructor(refusal: Refusal, at = '', cause?: unknown) {
    super(`${refusal} ${at}`, { cause });
    this.name = 'StoryFileError';
    this.refusal = refusal;
    this.at = at;
  }
}

export function refusedFile(name: string, error: StoryFileError): AppError {
  const sentence = refusals[error.refusal](shown(error.at));
  return new AppError('invalid_input', `Gói bài “${name}” ${sentence}`, { cause: error });
}

const longestShown = 80;

/** A name from a file that is not trusted: one line, and not longer than a line. */
function shown(at: string): string {
  const line = at.replaceAll(/[^\x20-\x7e]/g, '?');
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}
