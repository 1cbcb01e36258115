import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeskEvent } from '#renderer/api/api.ts';
import { changingMany } from '#renderer/api/many-changes.ts';
import { createDeskQueryClient } from '#renderer/api/query-client.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const written: DeskEvent = { topic: 'articles.written', payload: { ids: [] } };

test('what is on the screen is asked for once after the keys rest, not after each save', async () => {
  const desk = await shown();

  for (let save = 0; save < 20; save += 1) {
    desk.tell(written);
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(desk.asked()).toBe(1);
  await vi.advanceTimersByTimeAsync(5000);

  expect(desk.asked()).toBe(2);
});

test('whoever comes to look right after a save asks again', async () => {
  const desk = await shown();
  desk.leave();

  desk.tell(written);
  desk.look();
  await vi.advanceTimersByTimeAsync(0);

  expect(desk.asked()).toBe(2);
});

test('anything else that changed is asked for at once', async () => {
  const desk = await shown();

  desk.tell({ topic: 'articles.changed', payload: { ids: [] } });
  await vi.advanceTimersByTimeAsync(0);

  expect(desk.asked()).toBe(2);
});

test('while articles are moved by the thousand the screen takes note every other second, and of the last', async () => {
  const desk = await shown();

  const over = changingMany();
  for (let moved = 0; moved < 50; moved += 1) {
    desk.tell({ topic: 'articles.changed', payload: { ids: [] } });
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(desk.asked()).toBe(4);
  over();
  await vi.advanceTimersByTimeAsync(0);
  expect(desk.asked()).toBe(5);

  desk.tell({ topic: 'articles.changed', payload: { ids: [] } });
  await vi.advanceTimersByTimeAsync(0);
  expect(desk.asked()).toBe(6);
});

test('when the last of several articles was moved, the lists show it at once', async () => {
  const desk = await shown();
  const over = changingMany();
  for (let moved = 0; moved < 3; moved += 1) desk.tell({ topic: 'articles.changed', payload: { ids: [] } });
  await vi.advanceTimersByTimeAsync(100);
  expect(desk.asked()).toBe(2);

  over();
  await vi.advanceTimersByTimeAsync(0);

  expect(desk.asked()).toBe(3);
  await vi.advanceTimersByTimeAsync(5000);
  expect(desk.asked()).toBe(3);
});

test('of photos that come by the hundred the screen takes note at once, then every other second, and of the last', async () => {
  const desk = await shown('photos');

  for (let photo = 0; photo < 50; photo += 1) {
    desk.tell({ topic: 'photos.added', payload: {} });
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(desk.asked()).toBe(4);
  await vi.advanceTimersByTimeAsync(5000);

  expect(desk.asked()).toBe(5);
});

test('a star that was given is seen at once, also while photos come', async () => {
  const desk = await shown('photos');
  desk.tell({ topic: 'photos.added', payload: {} });
  await vi.advanceTimersByTimeAsync(0);

  desk.tell({ topic: 'photos.changed', payload: {} });
  await vi.advanceTimersByTimeAsync(0);

  expect(desk.asked()).toBe(3);
});

/** A list that somebody looks at, and how often it was asked for. */
async function shown(area = 'articles') {
  let tell: (event: DeskEvent) => void = () => undefined;
  const client = createDeskQueryClient((listener) => {
    tell = listener;
    return () => undefined;
  });
  const queryFn = vi.fn<() => Promise<never[]>>(() => Promise.resolve([]));
  const look = () =>
    new QueryObserver(client, { queryKey: [area, 'list'], queryFn }).subscribe(() => undefined);
  const leave = look();
  await vi.advanceTimersByTimeAsync(0);
  return { tell: (event: DeskEvent) => tell(event), asked: () => queryFn.mock.calls.length, look, leave };
}
