import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** One call of a program to its operating system, with the file it is about. */
export interface SystemCall {
  /** Lines of the trace: threads' calls overlap. */
  readonly begun: number;
  readonly done: number;
  readonly name: 'write' | 'sync' | 'rename' | 'unlink';
  readonly path: string;
  /** Of a rename: the new name. */
  readonly to?: string;
  /** Of a write: the beginning of what was written; of a flush, nothing. */
  readonly text?: string;
}

/** Whether a program can be watched here. Where it cannot, tests that need it say so in a line and stand aside. */
export const canTrace = mayTrace();

/** Runs a script of `tests/` and answers what it asked of the operating system, in the order in which it was done. */
export function traceScript(script: string, ...parameters: string[]): SystemCall[] {
  const log = join(temporaryFolder(), 'trace');
  const calls =
    'trace=write,writev,pwrite64,pwritev,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat';
  const strace = ['-f', '-y', '-s', '64', '-e', calls, '-o', log, process.execPath, script, ...parameters];
  execFileSync('strace', strace, { stdio: ['ignore', 'ignore', 'inherit'] });
  return callsIn(readFileSync(log, 'utf8'));
}

const names: Readonly<Record<string, SystemCall['name']>> = {
  write: 'write',
  writev: 'write',
  pwrite64: 'write',
  pwritev: 'write',
  fsync: 'sync',
  fdatasync: 'sync',
  rename: 'rename',
  renameat: 'rename',
  renameat2: 'rename',
  unlink: 'unlink',
  unlinkat: 'unlink',
};

/** A call that other threads interrupted stands on two lines: what was asked on the first, what became of it on the other. */
function callsIn(log: string): SystemCall[] {
  const begun = new Map<string, { line: number; text: string }>();
  return log.split('\n').flatMap((line, done) => {
    const [, thread = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    const unfinished = /^(.*) <unfinished \.\.\.>$/.exec(rest)?.[1];
    if (unfinished !== undefined) begun.set(thread, { line: done, text: unfinished });
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest)?.[1];
    const first = resumed === undefined ? undefined : begun.get(thread);
    const call = callIn(first ? `${first.text}${resumed}` : rest);
    return call ? [{ ...call, begun: first?.line ?? done, done }] : [];
  });
}

function callIn(text: string): Omit<SystemCall, 'begun' | 'done'> | undefined {
  const [, called = '', parameters = '', result = ''] = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(text) ?? [];
  const name = names[called];
  if (!name || Number(result) < 0) return undefined;
  const opened = readable(/^\d+<([^>]*)>/.exec(parameters)?.[1] ?? '');
  const [first = '', second = ''] = [...parameters.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) =>
    readable(match[1]!),
  );
  if (name === 'rename') return { name, path: first, to: second };
  return name === 'unlink' ? { name, path: first } : { name, path: opened, text: first };
}

/** strace writes bytes beyond ASCII as octal numbers. */
function readable(text: string): string {
  const bytes = text.replace(/\\([0-7]{1,3})/g, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function mayTrace(): boolean {
  const { status } = spawnSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore' });
  if (status === 0) return true;
  process.stderr.write(
    'Passed over: tests of the order of system calls, because strace is not here or may not watch.\n',
  );
  return false;
}
