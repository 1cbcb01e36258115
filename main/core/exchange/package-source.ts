import type { Readable } from 'node:stream';
import { AppError } from '#shared/failure.ts';

/** A package to be read: a folder or a ZIP. */
export interface PackageSource {
  /** Size of each file, by its path inside the package. */
  readonly sizes: ReadonlyMap<string, number>;
  /** What is there but is no file that can be read: a link, a device, an encrypted entry. */
  readonly unreadable: readonly string[];
  open(path: string): Promise<Readable>;
  close(): void;
}

/** No newspaper's package has more; an archive that claims more is not one. */
export const mostFiles = 100_000;

export function tooManyFiles(): AppError {
  return new AppError(
    'invalid_input',
    'Gói này có quá nhiều tệp so với một gói tin bài, nên không đọc. Hãy kiểm tra lại nguồn của gói.',
  );
}
