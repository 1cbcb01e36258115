import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';

/** Where a file lies, and what the person knows it by. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/**
 * A page may not name a path: it names a file by a token that nobody can guess, and a token that was never given leads
 * nowhere.
 */
export interface FileTokens {
  /** The token of a path, the same one each time. */
  give(path: string, name?: string): string;
  find(token: string): NamedFile | undefined;
  /** Every token given so far leads nowhere from now on. */
  forget(): void;
}

export function createFileTokens(): FileTokens {
  const files = new Map<string, NamedFile>();
  const tokens = new Map<string, string>();
  return {
    give(path, name = basename(path)) {
      const token = tokens.get(path) ?? randomUUID();
      tokens.set(path, token);
      files.set(token, { path, name: name.normalize('NFC') });
      return token;
    },
    find: (token) => files.get(token),
    forget() {
      files.clear();
      tokens.clear();
    },
  };
}
