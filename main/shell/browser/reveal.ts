import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '#shared/failure.ts';

/** The system's own file manager, as a command. */
export function revealCommand(
  platform: string,
  { path, isFolder }: { path: string; isFolder: boolean },
): readonly [program: string, ...args: string[]] {
  if (platform === 'darwin') return isFolder ? ['open', path] : ['open', '-R', path];
  if (platform === 'win32') return isFolder ? ['explorer.exe', path] : ['explorer.exe', `/select,${path}`];
  return ['xdg-open', isFolder ? path : dirname(path)];
}

export async function reveal(path: string): Promise<void> {
  const isFolder = (await stat(path)).isDirectory();
  const [program, ...args] = revealCommand(process.platform, { path, isFolder });
  const child = spawn(program, args, { detached: true, stdio: 'ignore' });
  try {
    await once(child, 'spawn');
  } catch (cause) {
    throw new AppError('not_found', `Máy này không có chương trình quản lý tệp để mở. Tệp nằm ở “${path}”.`, {
      cause,
    });
  }
  child.unref();
}
