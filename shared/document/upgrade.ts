import { AppError } from '#shared/failure.ts';
import { currentFormat, type StoredContent } from './content.ts';

/** One step from format N to N + 1: pure, named, never changed after its release. Its place in the list is N - 1. */
export interface FormatStep {
  readonly name: string;
  up(stored: StoredContent): StoredContent;
}

/** Every step ever released, oldest first. */
export const formatSteps: readonly FormatStep[] = [];

/**
 * Brings stored content to the newest format. Runs when an old revision is read and is never written back into it, so
 * that its id stays true. Content of a newer format comes back untouched.
 */
export function upgradeContent(
  stored: StoredContent,
  steps: readonly FormatStep[] = formatSteps,
): StoredContent {
  const format = formatOf(stored);
  return steps
    .slice(format - 1)
    .reduce((older, step, index) => ({ ...step.up(older), format: format + index + 1 }), stored);
}

export function formatOf(stored: StoredContent): number {
  const { format } = stored;
  if (typeof format === 'number' && Number.isInteger(format) && format >= 1) return format;
  throw new AppError(
    'invalid_input',
    'Nội dung này không ghi số định dạng nên không đọc được. Hãy lấy lại bản gốc.',
  );
}

export function isNewerFormat(stored: StoredContent): boolean {
  return formatOf(stored) > currentFormat;
}
