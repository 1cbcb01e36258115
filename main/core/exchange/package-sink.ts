import type { PackageFile } from './article-files.ts';

/** Where the files of a package go, one after the other: a folder or a ZIP. `bytes` are the file's own. */
export interface PackageSink {
  add(file: Pick<PackageFile, 'path' | 'kind'>, bytes: Buffer): Promise<void>;
  /** Makes everything durable. Before it nothing counts as written. */
  finish(): Promise<void>;
  /** Lets go of what is open, after a failure. */
  abandon(): Promise<void>;
}
