import { z } from 'zod';

/**
 * What can go wrong, in six words. `invalid_input`, `not_found`, `conflict` and `blocked` are a person's to act on;
 * `storage` is the disk's or the database's; `internal` is our mistake.
 */
export const FailureCode = z.enum([
  'invalid_input',
  'not_found',
  'conflict',
  'blocked',
  'storage',
  'internal',
]);
export type FailureCode = z.infer<typeof FailureCode>;

/** The wire form of an error. `sentence` is Vietnamese, says what happened and what to do next. */
export const Failure = z.strictObject({
  code: FailureCode,
  sentence: z.string().min(1),
  /** More for a program, as the blockers of a move. Plain data. */
  details: z.unknown().optional(),
});
export type Failure = z.infer<typeof Failure>;

export type Reply<Value = unknown> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

/** An error a person can read. Everything else that is thrown becomes `internal` at the dispatcher. */
export class AppError extends Error {
  readonly code: FailureCode;
  readonly details: unknown;

  constructor(code: FailureCode, sentence: string, options: { details?: unknown; cause?: unknown } = {}) {
    super(sentence, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.details = options.details;
  }
}

export function failureOf(error: AppError): Failure {
  return error.details === undefined
    ? { code: error.code, sentence: error.message }
    : { code: error.code, sentence: error.message, details: error.details };
}
