import { AppError, failureOf, type Failure } from '#shared/failure.ts';
import { storageFailure } from '#core/storage/storage-failure.ts';

/** How a task in another thread ended, in plain data: a message keeps no class, so a refusal travels as a failure. */
export type Outcome<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'refusal'; readonly failure: Failure }
  | { readonly kind: 'error'; readonly error: unknown };

export async function outcomeOf<Value>(task: () => Value | Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { kind: 'value', value: await task() };
  } catch (thrown) {
    const error = storageFailure(thrown);
    return error instanceof AppError
      ? { kind: 'refusal', failure: failureOf(error) }
      : { kind: 'error', error };
  }
}

/** The value, or what was thrown. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  switch (outcome.kind) {
    case 'value':
      return outcome.value;
    case 'refusal': {
      const { code, sentence, details } = outcome.failure;
      throw new AppError(code, sentence, { details });
    }
    case 'error':
      throw outcome.error;
  }
}
