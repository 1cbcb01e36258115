import { basename } from 'node:path';
import { AppError } from '#shared/failure.ts';
import { openPackage } from './open-package.ts';
import { readManifest } from './read-manifest.ts';
import { unlistedPaths } from './verify-package.ts';

/**
 * Why what lies at this place is not replaced, or undefined where it may be: it must be a package of the same kind, with
 * nothing in it that somebody added since. Otherwise a mistyped name would cost a folder of somebody's work.
 */
export async function replaceRefusal(target: string, isSameKind: boolean): Promise<AppError | undefined> {
  const name = basename(target).normalize('NFC');
  const unlisted = isSameKind ? await unlistedIn(target) : undefined;
  if (!unlisted) return noPackage(name);
  return unlisted[0] === undefined ? undefined : somethingAdded(name, unlisted[0]);
}

/** What was added to a package; undefined where it is none. */
async function unlistedIn(target: string): Promise<string[] | undefined> {
  try {
    const source = await openPackage(target);
    try {
      const { manifest } = await readManifest(source);
      return manifest && unlistedPaths(source, manifest);
    } finally {
      source.close();
    }
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

function noPackage(name: string): AppError {
  return new AppError(
    'conflict',
    `“${name}” không phải gói Tòa Soạn đã xuất cùng kiểu, nên không bị thay. Hãy đặt tên khác cho gói mới.`,
  );
}

function somethingAdded(name: string, path: string): AppError {
  return new AppError(
    'conflict',
    `Gói “${name}” có tệp người khác thêm vào (“${path}”), nên không bị thay. Hãy chuyển tệp đó ra ngoài hoặc đặt tên khác cho gói mới.`,
  );
}
