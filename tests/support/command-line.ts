import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '../../main/shell/cli/main.ts');

/** What the command line answers to a verb that it is not stopped in. */
export function runDesk(...args: string[]): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], { encoding: 'utf8' });
  return { code: status, stdout, stderr };
}
