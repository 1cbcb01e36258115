import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';

const waitMs = 3000;

/** Electron's program, where it was fetched before. The npm package itself brings only the means to fetch it. */
export function findElectron(): string | undefined {
  const folder = packageFolder();
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given) return ifThere(join(given, programs[process.platform] ?? 'electron'));
  const name = folder && ifThere(join(folder, 'path.txt'));
  return name && ifThere(join(dirname(name), 'dist', readFileSync(name, 'utf8')));
}

/** Where the program lies in a folder of Electron's, as its own installer has it. */
const programs: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

function ifThere(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

export type Fetched = { readonly path: string } | { readonly reason: string };

/** Fetches Electron's program. On a closed network it gives up within seconds, with the reason as half a sentence. */
export async function fetchElectron(say: (line: string) => void): Promise<Fetched> {
  const folder = packageFolder();
  if (!folder) return { reason: 'gói electron chưa được cài' };
  if (!(await canReach(source()))) return { reason: 'chưa có Electron và mạng không cho tải về' };
  say('Đang tải Electron (khoảng 110 MB), chỉ một lần…');
  const child = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: ['ignore', 'inherit', 'ignore'],
  });
  await once(child, 'exit');
  const path = findElectron();
  return path ? { path } : { reason: 'tải Electron không thành' };
}

function packageFolder(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return undefined;
  }
}

/** Where Electron's own installer looks: its mirror settings, else its releases. */
function source(): URL {
  const { ELECTRON_MIRROR: mirror, npm_config_electron_mirror: npmMirror } = process.env;
  return new URL(mirror ?? npmMirror ?? 'https://github.com/electron/electron/releases/');
}

/** The installer itself would wait minutes for an address that never answers. Behind a proxy only it can tell. */
async function canReach({ hostname, port, protocol }: URL): Promise<boolean> {
  if (process.env['HTTPS_PROXY'] ?? process.env['https_proxy']) return true;
  const socket = connect({ host: hostname, port: Number(port) || (protocol === 'http:' ? 80 : 443) });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(waitMs) });
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
