import type Electron from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '#core/app.ts';
import type { EventListener } from '#core/telling.ts';
import { forwardEvents, serveCalls, serveFiles } from '#shell/electron/ipc.ts';
import type { WindowHost } from '#shell/window-host.ts';
import * as fake from './electron-fake.ts';

vi.mock('electron', () => import('./electron-fake.ts'));

beforeEach(() => vi.clearAllMocks());

const answer = { ok: true, value: ['a1'] } as const;
const ours = 'app://toasoan';

describe('a call', () => {
  test('from the top frame of our own page reaches the core, and its reply comes back', async () => {
    const { dispatch, call } = served();

    const reply = await call(from({ origin: ours, isTop: true }), 'articles.list', { limit: 3 });

    expect(reply).toEqual(answer);
    expect(dispatch.mock.calls).toEqual([['articles.list', { limit: 3 }]]);
  });

  test.each([
    ['a frame inside our page', from({ origin: ours, isTop: false })],
    ['the top frame of another page', from({ origin: 'https://example.com', isTop: true })],
    ['a host that only begins like ours', from({ origin: 'app://toasoan.example', isTop: true })],
    ['a frame that is gone', { sender: { mainFrame: {} }, senderFrame: null }],
  ])('from %s is refused before the core hears of it', async (_, event) => {
    const { dispatch, call } = served();

    await expect(async () => call(event, 'articles.list', {})).rejects.toThrow('may not call the desk');
    expect(dispatch).not.toHaveBeenCalled();
  });

  test('whose method is no text is refused', async () => {
    const { dispatch, call } = served();

    await expect(async () =>
      call(from({ origin: ours, isTop: true }), ['articles.list'], {}),
    ).rejects.toThrow('may not call the desk');
    expect(dispatch).not.toHaveBeenCalled();
  });
});

test('a file is named by a token, and only to the top frame of our own page', async () => {
  const refOf = vi.fn<WindowHost['window']['refOf']>((path) => `dấu của ${path}`);
  serveFiles({ window: { refOf } as unknown as WindowHost['window'] });
  const name = fake.ipcMain.handle.mock.calls.at(-1)![1] as (event: unknown, path: unknown) => unknown;
  const page = from({ origin: ours, isTop: true });

  expect(name(page, '/nha/Trang.html')).toBe('dấu của /nha/Trang.html');
  // A file that a script made has no path.
  expect(name(page, '')).toBeNull();
  expect(() => name(from({ origin: 'https://example.com', isTop: true }), '/nha/Trang.html')).toThrow(
    'may not',
  );
  expect(refOf).toHaveBeenCalledTimes(1);
});

test('events of the core reach the window until it is closed', () => {
  const listeners = new Set<EventListener>();
  const desk = {
    onEvent: (listener: EventListener) => (listeners.add(listener), () => listeners.delete(listener)),
  };
  const window = new fake.BrowserWindow({});
  forwardEvents(desk as unknown as App, window as unknown as Electron.BrowserWindow);

  for (const listener of listeners) listener('articles.changed', { ids: ['a1'] });
  window.emit('closed');

  expect(window.webContents.send.mock.calls).toEqual([['desk:event', 'articles.changed', { ids: ['a1'] }]]);
  expect(listeners.size).toBe(0);
});

function served() {
  const dispatch = vi.fn<App['dispatch']>(async () => answer);
  serveCalls({ dispatch });
  const [[channel, handle]] = fake.ipcMain.handle.mock.calls as [Parameters<Electron.IpcMain['handle']>];
  expect(channel).toBe('desk:call');
  const call = (event: unknown, method: unknown, input: unknown) =>
    handle(event as Electron.IpcMainInvokeEvent, method, input);
  return { dispatch, call };
}

function from({ origin, isTop }: { origin: string; isTop: boolean }) {
  const senderFrame = { origin };
  return { sender: { mainFrame: isTop ? senderFrame : { origin } }, senderFrame };
}
