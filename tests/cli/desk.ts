import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { expect } from 'vitest';
import { folderOfThisFile } from '#tests/support/temporary-folder.ts';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const entry = resolve(import.meta.dirname, '../../main/shell/cli/main.ts');
const environment = { ...process.env, TZ: 'Asia/Ho_Chi_Minh', TOASOAN_DATA: '' };

/** The command line on one data folder, as a person has it: a process with its two outputs and its exit code. */
export function aDesk(options: { data?: string; cwd?: string; env?: Record<string, string> } = {}) {
  const data = options.data ?? join(folderOfThisFile(), 'data');
  const place = { cwd: options.cwd ?? tmpdir(), env: { ...environment, TOASOAN_DATA: data, ...options.env } };

  /** What a verb answers with `--json`, where it is done. */
  function json<Value>(...args: string[]): Value {
    const { code, stdout, stderr } = run(...args, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout);
  }

  function run(...args: string[]): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], {
      ...place,
      encoding: 'utf8',
    });
    expect(stderr).not.toMatch(/^\s+at |Error:|node:/m);
    return { code: status, stdout, stderr };
  }

  return {
    data,
    run,

    json,

    /** Imports a page and answers the article's id. */
    import: (page: string) => json<{ id: string }>('import', page).id,

    /** A process that is still running, for those who want to disturb it. */
    start(...args: string[]): RunningDesk {
      return following(
        spawn(process.execPath, [entry, ...args], { ...place, stdio: ['ignore', 'pipe', 'pipe'] }),
      );
    },
  };
}

export interface RunningDesk {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** Whole lines of stdout so far. */
  lines(): string[];
  /** Resolves when that many lines are there, or when the process has ended. */
  hasLines(count: number): Promise<void>;
  readonly ended: Promise<Run & { readonly signal: NodeJS.Signals | null }>;
}

/** A process that is already running, told by its lines. */
export function following(child: RunningDesk['child']): RunningDesk {
  let [stdout, stderr] = ['', ''];
  const lines = () => stdout.split('\n').slice(0, -1);
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const look of waiting) look();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended: RunningDesk['ended'] = new Promise((done) =>
    child.on('close', (code, signal) => {
      for (const look of waiting) look();
      done({ code, signal, stdout, stderr });
    }),
  );
  const hasLines = (count: number) =>
    new Promise<void>((done) => {
      const look = () => {
        if (lines().length < count && child.exitCode === null && child.signalCode === null) return;
        waiting.delete(look);
        done();
      };
      waiting.add(look);
      look();
    });
  return { child, lines, hasLines, ended };
}
