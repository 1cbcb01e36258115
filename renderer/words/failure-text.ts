import { AppError } from '#shared/failure.ts';
import { toldText } from './told-text.ts';
import { words } from './words.ts';

/** The sentence a person reads. The core's own failures bring theirs. */
export function failureText(error: unknown): string {
  return error instanceof AppError ? toldText(error.message) : words().window.unanswered;
}
