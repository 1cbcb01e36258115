import { expect, test } from 'vitest';
import { AppError } from '#shared/failure.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/procedure.ts';
import type { WorkId } from '#shared/areas/work.ts';
import { createLongWork } from '#shell/cli/long-work.ts';
import type { Stop, Terminal } from '#shell/cli/terminal.ts';

/** Long work with a terminal and a core that only note what they are told. */
function aBench() {
  const said: string[] = [];
  const cancelled: string[] = [];
  const stops = new Set<(stop: Stop) => void>();
  const listeners = new Set<(topic: string, payload: unknown) => void>();
  const add = <T>(set: Set<T>, item: T) => (set.add(item), () => void set.delete(item));
  const terminal: Terminal = {
    width: undefined,
    print: (line) => said.push(line),
    complain: (line) => said.push(line),
    status: (line) => said.push(line),
    onStop: (listener) => add(stops, listener),
  };
  const client = {
    work: { cancel: async ({ work }: { work: string }) => ({ cancelled: cancelled.push(work) > 0 }) },
  } as unknown as Client<DeskContract>; // Long work calls nothing else of it.
  return {
    longWork: createLongWork(client, terminal, (listener) => add(listeners, listener)),
    said,
    cancelled,
    stop: (why: Stop) => stops.forEach((listener) => listener(why)),
    tell: (payload: object) => listeners.forEach((listener) => listener('work.progress', payload)),
    listening: () => stops.size + listeners.size,
  };
}

const status = ({ done, total }: { done: number; total: number }) => `${done}/${total}`;
const other = '6f0c8a0e-7d0f-4a5e-9a51-2f4f5f3c1b77';

test('progress and finished things are told as they come, those of other work are not', async () => {
  const bench = aBench();
  const items: unknown[] = [];

  const ended = await bench.longWork.follow(
    async (work: WorkId) => {
      bench.tell({ work: other, done: 9, total: 9, item: 'khác' });
      bench.tell({ work, done: 1, total: 2, item: 'một' });
      bench.tell({ work, done: 2, total: 2, item: 'hai' });
      return 'xong';
    },
    { status, onItem: (item) => items.push(item) },
  );

  expect(ended).toEqual({ stop: undefined, value: 'xong' });
  expect(items).toEqual(['một', 'hai']);
  expect(bench.said).toEqual(['1/2', '2/2', '']);
  expect(bench.listening()).toBe(0);
});

test('work that is stopped is cancelled, and ends without an answer', async () => {
  const bench = aBench();
  const started: string[] = [];

  const ended = await bench.longWork.follow(
    async (work) => {
      started.push(work);
      bench.stop('interrupt');
      throw new AppError('conflict', 'Đã dừng.');
    },
    { status },
  );

  expect(ended).toEqual({ stop: 'interrupt' });
  expect(bench.cancelled).toEqual(started);
  expect(bench.listening()).toBe(0);
});

test('work that was finished before it could be stopped has its answer', async () => {
  const bench = aBench();

  const ended = await bench.longWork.follow(
    async () => {
      bench.stop('interrupt');
      return 'xong';
    },
    { status },
  );

  expect(ended).toEqual({ stop: 'interrupt', value: 'xong' });
});

test('a disk that fails while work is being stopped is not passed over', async () => {
  const bench = aBench();
  const full = new AppError('storage', 'Ổ đĩa đã đầy.');

  const ended = bench.longWork.follow(
    async () => {
      bench.stop('interrupt');
      throw full;
    },
    { status },
  );

  await expect(ended).rejects.toBe(full);
  expect(bench.listening()).toBe(0);
});
