import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { createApp, type App } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/procedure.ts';
import { following, type RunningDesk } from './desk.ts';

/** A script of `tests/` in a process of its own. */
export function startScript(script: string, ...parameters: string[]): RunningDesk {
  return following(spawn(process.execPath, [script, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] }));
}

/** Kills a process after it has told some lines, at a moment nobody chose; answers all that it had told by then. */
export async function killedAfter(running: RunningDesk, lines: number): Promise<string[]> {
  if (lines === 0) await setTimeout(Math.random() * 300);
  else await running.hasLines(lines);
  await setTimeout(Math.random() * 8);
  running.child.kill('SIGKILL');
  const { stdout, stderr } = await running.ended;
  expect(stderr).toBe('');
  return stdout.split('\n').slice(0, -1);
}

/** After how many lines to kill: in the first round before any, then anywhere up to the last. */
export function anyMoment(round: number, lines: number): number {
  return round === 0 ? 0 : Math.floor(Math.random() * (lines + 1));
}

export interface Opened {
  readonly client: Client<DeskContract>;
  /** What the start said. */
  readonly notices: App['notices'];
}

/** Opens a data folder as the next start does, and closes it in good order. */
export async function withApp<T>(folder: string, look: (opened: Opened) => Promise<T>): Promise<T> {
  const host = { laptop: 'máy thử', pathOf: (ref: string) => ref };
  const app: App = await createApp({ folder, host, checksAnswers: true });
  try {
    return await look({ client: createClient<DeskContract>(app.dispatch), notices: app.notices });
  } finally {
    await app.close();
  }
}
