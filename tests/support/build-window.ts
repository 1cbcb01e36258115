import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { shellLine } from './shell.ts';

const root = dirname(dirname(import.meta.dirname));

/** Runs once before the window tests: they look at what would be shipped, so it is built first. */
export default function buildWindow(): void {
  console.log(shellLine);
  execFileSync(process.execPath, [join(root, 'main/build.ts')], { stdio: 'inherit' });
}
