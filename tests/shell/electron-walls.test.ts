import type Electron from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeNetwork, guardContents, guardSession } from '#shell/electron/walls.ts';
import * as fake from './electron-fake.ts';

vi.mock('electron', () => import('./electron-fake.ts'));

beforeEach(() => {
  vi.clearAllMocks();
  fake.session.defaultSession.removeAllListeners();
});

test('Chromium is told that no name has an address', () => {
  closeNetwork();

  expect(fake.app.commandLine.appendSwitch.mock.calls).toContainEqual([
    'host-resolver-rules',
    'MAP * ~NOTFOUND',
  ]);
});

describe('the session', () => {
  const session = fake.session.defaultSession;
  beforeEach(() => guardSession(session as unknown as Electron.Session));

  test('refuses every device, and every permission but to fill the screen', () => {
    const [device] = session.setDevicePermissionHandler.mock.calls[0]!;

    expect(answered('media', 'app://toasoan/')).toEqual([false, false]);
    expect(answered('clipboard-read', 'app://toasoan/')).toEqual([false, false]);
    expect(answered('fullscreen', 'app://toasoan/')).toEqual([true, true]);
    expect(answered('fullscreen', 'app://toasoan.example/')).toEqual([false, false]);
    expect(device!({} as Electron.DevicePermissionHandlerHandlerDetails)).toBe(false);
  });

  /** What a page gets that asks, and one that only looks whether it may. */
  function answered(permission: 'media' | 'clipboard-read' | 'fullscreen', page: string): unknown[] {
    const answer = vi.fn<(granted: boolean) => void>();
    const [ask] = session.setPermissionRequestHandler.mock.calls[0]!;
    const [check] = session.setPermissionCheckHandler.mock.calls[0]!;
    ask!({} as Electron.WebContents, permission, answer, { requestingUrl: page, isMainFrame: true });
    const isAllowed = check!(null, permission, page, {} as Electron.PermissionCheckHandlerHandlerDetails);
    return [...answer.mock.calls.flat(), isAllowed];
  }

  test.each([
    ['app://toasoan/index.html', false],
    ['blob:app://toasoan/0b7d', false],
    ['devtools://devtools/bundled/inspector.html', false],
    ['app://toasoan.example/index.html', true],
    ['https://toasoan.internal/', true],
    ['http://127.0.0.1:8080/', true],
    ['wss://example.com/', true],
    ['file:///etc/passwd', true],
    ['data:text/html,x', true],
  ])('a request to %s is cancelled: %s', (url, cancel) => {
    const answer = vi.fn<(response: Electron.CallbackResponse) => void>();
    const [request] = session.webRequest.onBeforeRequest.mock.calls[0]!;

    request({ url }, answer);

    expect(answer.mock.calls).toEqual([[{ cancel }]]);
  });

  test('downloads nothing, a spelling dictionary least of all', () => {
    const download = fake.preventable();

    session.emit('will-download', download);

    expect(download.preventDefault).toHaveBeenCalledOnce();
    expect(session.setSpellCheckerEnabled.mock.calls).toEqual([[false]]);
  });
});

describe('a page', () => {
  const ways = ['will-navigate', 'will-frame-navigate', 'will-redirect'];

  test.each(ways)('is not led away by %s', (way) => {
    const contents = guarded();
    const foreign = fake.preventable('https://example.com/');
    const own = fake.preventable('app://toasoan/#khau-draft');

    contents.emit(way, foreign);
    contents.emit(way, own);

    expect(foreign.preventDefault).toHaveBeenCalledOnce();
    expect(own.preventDefault).not.toHaveBeenCalled();
  });

  test('opens no second window and embeds no other page', () => {
    const contents = guarded();
    const attach = fake.preventable();

    contents.emit('will-attach-webview', attach);
    const [handler] = contents.setWindowOpenHandler.mock.calls[0]!;

    expect(attach.preventDefault).toHaveBeenCalledOnce();
    expect(handler({ url: 'app://toasoan/' } as Electron.HandlerDetails)).toEqual({ action: 'deny' });
  });
});

function guarded(): fake.FakeContents {
  const contents = new fake.FakeContents();
  guardContents(contents as unknown as Electron.WebContents);
  return contents;
}
