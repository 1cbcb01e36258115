import { constants } from 'node:fs';
import { access, mkdir, readdir, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Place, PlaceEntry } from '#shared/areas/places.ts';
import { AppError } from '#shared/failure.ts';
import type { WindowPort } from '#core/host.ts';
import { cleanFileName } from './file-name.ts';
import type { FileTokens } from './file-tokens.ts';
import { startFolders, type PlaceMachine } from './start-folders.ts';

type Places = WindowPort['places'];

interface Ports {
  readonly tokens: FileTokens;
  readonly machine: PlaceMachine;
  /** Shows a file or folder in the system's file manager. */
  reveal(path: string): Promise<void>;
}

/** The folders of the machine, as a person looks through them. The window knows each by its token only. */
export function createPlaces({ tokens, machine, reveal }: Ports): Places {
  function pathOf(ref: string): string {
    const file = tokens.find(ref);
    if (!file) throw new AppError('not_found', 'Thư mục này không còn được nhớ. Hãy chọn lại từ đầu.');
    return file.path;
  }

  async function entryOf(path: string, endings: readonly string[]): Promise<PlaceEntry | undefined> {
    const found = await stat(path).catch(() => undefined);
    const name = basename(path).normalize('NFC');
    if (found?.isDirectory()) return { ref: tokens.give(path), name, kind: 'folder' };
    const isAskedFor = endings.some((ending) => name.toLowerCase().endsWith(ending.toLowerCase()));
    if (!found?.isFile() || !isAskedFor) return undefined;
    return { ref: tokens.give(path), name, kind: 'file', size: found.size };
  }

  return {
    async starts() {
      const folders = await startFolders(machine);
      return folders.map(({ path, start }) => ({
        ref: tokens.give(path),
        name: shownName(path),
        ...{ kind: 'folder' as const, start },
      }));
    },

    async look({ place, endings }) {
      const path = pathOf(place);
      const names = (await readdir(path).catch((error) => Promise.reject(unseen(path, error)))).filter(
        isShown,
      );
      const entries = await Promise.all(names.map((name) => entryOf(join(path, name), endings)));
      return {
        ref: place,
        name: shownName(path),
        path,
        above: above(path).map((folder) => ({ ref: tokens.give(folder), name: shownName(folder) })),
        ...(await roomIn(path)),
        entries: entries.filter((entry) => entry !== undefined).toSorted(foldersFirst),
      };
    },

    async inside({ place, name }) {
      const path = join(pathOf(place), usableName(name));
      return { ref: tokens.give(path), path, exists: await isThere(path) };
    },

    async makeFolder({ place, name }) {
      const path = join(pathOf(place), usableName(name));
      await mkdir(path).catch((error) => Promise.reject(unmade(path, error)));
      return { ref: tokens.give(path) };
    },

    async reveal({ place }) {
      const path = pathOf(place);
      if (!(await isThere(path))) throw unseen(path);
      await reveal(path);
      return {};
    },
  };
}

/** The top of a disk has no name but its path. */
function shownName(path: string): string {
  return basename(path).normalize('NFC') || path;
}

function above(path: string): string[] {
  const around = dirname(path);
  return around === path ? [] : [...above(around), around];
}

/** What a system keeps for itself. */
const systemNames: ReadonlySet<string> = new Set(['AppData', 'lost+found', 'System Volume Information']);

function isShown(name: string): boolean {
  return !/^[.$]/.test(name) && !systemNames.has(name);
}

function foldersFirst(a: PlaceEntry, b: PlaceEntry): number {
  if (a.kind !== b.kind) return a.kind === 'folder' ? -1 : 1;
  return a.name.localeCompare(b.name, 'vi', { numeric: true });
}

async function roomIn(path: string): Promise<Pick<Place, 'canWrite' | 'freeBytes'>> {
  const [canWrite, room] = await Promise.all([
    access(path, constants.W_OK).then(
      () => true,
      () => false,
    ),
    statfs(path).catch(() => undefined),
  ]);
  return { canWrite, freeBytes: room ? room.bavail * room.bsize : 0 };
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

function usableName(name: string): string {
  const clean = cleanFileName(name);
  if (clean === '')
    throw new AppError(
      'invalid_input',
      `Tên “${name}” không dùng được làm tên tệp. Hãy đặt tên có chữ hoặc số.`,
    );
  return clean;
}

function unseen(path: string, cause?: unknown): AppError {
  if (codeOf(cause) === 'EACCES' || codeOf(cause) === 'EPERM')
    return new AppError('blocked', `Không có quyền xem thư mục “${path}”. Hãy chọn thư mục khác.`, { cause });
  const sentence = `Không còn thấy “${path}”. Nếu nó nằm trên USB hay ổ ngoài, hãy cắm lại rồi thử lần nữa.`;
  return new AppError('not_found', sentence, { cause });
}

function unmade(path: string, cause: unknown): AppError {
  if (codeOf(cause) === 'EEXIST')
    return new AppError('conflict', `Ở đây đã có “${basename(path)}”. Hãy đặt tên khác.`);
  const sentence = `Chưa tạo được thư mục “${basename(path)}” ở đây. Hãy kiểm tra quyền ghi và chỗ trống, hoặc chọn nơi khác.`;
  return new AppError('storage', sentence, { cause });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
