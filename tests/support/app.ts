import { dirname } from 'node:path';
import { onTestFinished } from 'vitest';
import type { DeskContract } from '#shared/contract/contract.ts';
import { createClient } from '#shared/contract/client.ts';
import type { Client } from '#shared/contract/procedure.ts';
import type { Reply } from '#shared/failure.ts';
import { createApp, type App } from '#core/app.ts';
import type { Clock, Ids, Timers } from '#core/clock.ts';
import type { Host } from '#core/host.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface TestApp {
  readonly app: App;
  readonly folder: string;
  /** Answers the value, or throws the failure. */
  readonly desk: Client<DeskContract>;
  /** Answers the reply as it stands. */
  try(method: string, input: unknown): Promise<Reply>;
  readonly events: { topic: string; payload: unknown }[];
  readonly clock: SteppingClock;
  readonly logged: unknown[];
}

interface Options {
  folder?: string;
  access?: 'read' | 'write';
  laptop?: string;
  clock?: SteppingClock;
  ids?: Ids;
  timers?: Timers;
  printGalley?: NonNullable<Host['printGalley']>;
  /** When it is closed. Default: when the test is finished. */
  closes?: (close: () => Promise<void>) => void;
}

/** A clock that only moves when asked, one second a look. */
export interface SteppingClock extends Clock {
  forward(seconds: number): void;
}

export function steppingClock(start = '2026-11-23T08:00:00.000Z'): SteppingClock {
  let now = Date.parse(start);
  return {
    now: () => new Date((now += 1000)),
    forward: (seconds) => void (now += seconds * 1000),
  };
}

/** Ids that count: the same test makes the same ids every time. `space` parts two laptops. */
export function countedIds(space = 1): Ids {
  let count = 0;
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return { next: () => `01900000-0000-7000-8000-${hex(space, 4)}${hex(++count, 8)}` };
}

/** The whole core on a real data folder of its own; only the clock, the ids and the host are held. */
export async function createTestApp(options: Options = {}): Promise<TestApp> {
  const folder = options.folder ?? temporaryFolder();
  const clock = options.clock ?? steppingClock();
  const logged: unknown[] = [];
  const app = await createApp({
    folder,
    clock,
    access: options.access ?? 'write',
    ids: options.ids ?? countedIds(),
    ...(options.timers && { timers: options.timers }),
    host: {
      laptop: options.laptop ?? 'máy thử',
      pathOf: (ref) => ref,
      folderOf: dirname,
      ...(options.printGalley && { printGalley: options.printGalley }),
    },
    log: { error: (_, cause) => void logged.push(cause) },
    checksAnswers: true,
  });
  (options.closes ?? onTestFinished)(() => app.close());
  const events: TestApp['events'] = [];
  app.onEvent((topic, payload) => events.push({ topic, payload }));
  const desk = createClient<DeskContract>(app.dispatch);
  return { app, folder, desk, try: app.dispatch, events, clock, logged };
}
