import { basename } from 'node:path';
import { AppError } from '#shared/failure.ts';
import { openPackage } from './open-package.ts';
import { readManifest } from './read-manifest.ts';
import { unlistedPaths } from './verify-package.ts';

interface Replacing {
  readonly zip: boolean;
  readonly kind: 'file' | 'folder';
}

/**
 * The files that others put into the package at this place, which stay in it when it is replaced. Throws, with the reason,
 * where it is not replaced: where it is no package of the same kind, or holds what cannot be carried over, or a page of
 * it is open. Otherwise a mistyped name would cost a folder of somebody's work.
 */
export async function filesToKeep(target: string, { zip, kind }: Replacing): Promise<string[]> {
  const name = basename(target).normalize('NFC');
  const found = kind === (zip ? 'file' : 'folder') ? await addedTo(target) : undefined;
  if (!found) throw noPackage(name);
  const { files, unreadable } = found;
  const lock = files.find((path) => path.toLowerCase().endsWith(pageLock));
  if (lock !== undefined) throw pageOpen(name, lock);
  // A ZIP is written by programs, and a link leads elsewhere: what is in them beside ours cannot be carried over.
  const [stranger] = zip ? [...files, ...unreadable] : unreadable;
  if (stranger !== undefined) throw somethingAdded(name, stranger);
  return files;
}

/** InDesign puts such a file beside a page for as long as somebody has it open. */
const pageLock = '.idlk';

interface Added {
  readonly files: string[];
  readonly unreadable: string[];
}

/** What was added to a package; undefined where it is none. */
async function addedTo(target: string): Promise<Added | undefined> {
  try {
    const source = await openPackage(target);
    try {
      const { manifest } = await readManifest(source);
      if (!manifest) return undefined;
      const paths = unlistedPaths(source, manifest);
      const isFile = (path: string) => !source.unreadable.includes(path);
      return { files: paths.filter(isFile), unreadable: paths.filter((path) => !isFile(path)) };
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

function pageOpen(name: string, lock: string): AppError {
  return new AppError(
    'conflict',
    `Có người đang mở trang dàn trong gói “${name}” bằng InDesign (tệp khóa “${lock}”), nên gói không bị thay. Hãy nhờ họ lưu và đóng trang rồi xuất lại; nếu không ai mở, hãy xóa tệp khóa ấy.`,
  );
}

function somethingAdded(name: string, path: string): AppError {
  return new AppError(
    'conflict',
    `Gói “${name}” có tệp người khác thêm vào (“${path}”), nên không bị thay. Hãy chuyển tệp đó ra ngoài hoặc đặt tên khác cho gói mới.`,
  );
}
