import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** The main job on a sample page, as a person would do it on the command line: from a saved page to a verified package. */
function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'toa-soan-demo-'));
  const sample = (name: string) => join(import.meta.dirname, 'demo', name);
  const desk = (...args: string[]) => runDesk(folder, args);
  const out = join(folder, 'goi-bai');

  desk('read', sample('cau-treo-an-tinh-dong.txt'));
  const id = Imported.parse(JSON.parse(desk('import', sample('cau-treo-an-tinh-dong.txt'), '--json'))).id;
  desk('set', id, 'section=Nông thôn mới', 'genre=Bài phản ánh', 'tags=cầu treo, nông thôn mới');
  desk('attach', id, '1', sample('cau-treo.jpg'));
  desk('submit', id, '--as', 'phong-vien');
  desk('approve', id, '--as', 'tong-bien-tap');
  desk('history', id);
  desk('export', id, '--out', out);
  desk('verify', out);
  console.log(`\nGói bài nằm ở ${out}\nDữ liệu của lần chạy thử nằm ở ${join(folder, 'data')}`);
}

const Imported = z.looseObject({ id: z.string() });

/** Shows the command, runs it, shows what it says, and answers that. A step that fails ends the demo. */
function runDesk(folder: string, args: readonly string[]): string {
  console.log(`\n$ desk ${args.map(quoted).join(' ')}`);
  const cli = join(import.meta.dirname, 'shell', 'cli', 'main.ts');
  const { status, stdout } = spawnSync(process.execPath, [cli, ...args, '--data', join(folder, 'data')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(stdout);
  if (status !== 0) process.exit(status ?? 2);
  return stdout;
}

function quoted(argument: string): string {
  return /^[\p{L}\d_./=:-]+$/u.test(argument) ? argument : `"${argument}"`;
}

main();
