import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { findChromium } from '#shell/browser/find-chromium.ts';
import { fetchElectron, findElectron } from '#shell/electron/electron-binary.ts';
import type { Part } from './build.ts';
import { isMadeFrom, sourcesNow } from './built.ts';

const root = dirname(import.meta.dirname);

/** Where Node keeps what it compiled for the next start. */
const compiled = { NODE_COMPILE_CACHE: join(root, '.cache/compiled') };

/** A way to open the window: what it needs built, the program to start, and the line that says which and why. */
interface Shell {
  readonly line: string;
  readonly parts: readonly Part[];
  readonly program: readonly [string, ...string[]];
}

const advice =
  'Chưa mở được cửa sổ: máy này không có Electron và không có Chromium, Chrome hay Edge. Hãy cài một trong ba trình duyệt ấy, ' +
  'hoặc nối mạng rồi chạy lại npm start để tải Electron.';
const noScreen =
  'Chưa mở được cửa sổ: phiên làm việc này không có màn hình (DISPLAY). Hãy chạy npm start từ màn hình của máy.';

/** Opens the desk's window in Electron where it is or can be fetched, else in an installed Chromium. */
async function start(args: readonly string[]): Promise<number> {
  if (!hasScreen()) return refuse(noScreen);
  const shell = await chooseShell();
  if (!shell) return refuse(advice);
  console.log(shell.line);
  await buildWhatChanged(shell.parts);
  const [program, ...before] = shell.program;
  const child = spawn(program, [...before, ...args], {
    stdio: 'inherit',
    env: { ...compiled, ...process.env },
  });
  // Ctrl+C reaches the window's own process too, which closes the data folder; this one only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

/** What was built from these very sources is there. */
async function buildWhatChanged(parts: readonly Part[]): Promise<void> {
  const sources = sourcesNow();
  const changed = parts.filter((part) => !isMadeFrom(part, sources));
  if (changed.length === 0) return;
  const { buildParts } = await import('./build.ts');
  await buildParts(changed);
}

async function chooseShell(): Promise<Shell | undefined> {
  const present = findElectron();
  if (present) return electron(present, 'Mở Tòa Soạn bằng Electron.');
  const fetched = await fetchElectron(console.log);
  if ('path' in fetched) return electron(fetched.path, 'Mở Tòa Soạn bằng Electron vừa tải về.');
  const chromium = findChromium();
  return chromium ? browser(`Mở Tòa Soạn bằng ${chromium}, vì ${fetched.reason}.`) : undefined;
}

function electron(path: string, line: string): Shell {
  // Chromium's sandbox cannot start as root.
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { line, parts: ['main', 'preload', 'renderer'], program: [path, ...switches, root] };
}

function browser(line: string): Shell {
  return { line, parts: ['main', 'renderer'], program: [process.execPath, join(root, 'build/browser.js')] };
}

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = await start(process.argv.slice(2));
