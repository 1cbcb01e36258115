import { AppError } from '#shared/failure.ts';

const unanswered =
  'Cửa sổ không hỏi được phần lưu trữ. Những gì đã lưu vẫn còn nguyên: hãy đóng cửa sổ rồi mở lại Tòa Soạn.';

/** The sentence a person reads. The core's own failures bring theirs. */
export function failureText(error: unknown): string {
  return error instanceof AppError ? error.message : unanswered;
}
