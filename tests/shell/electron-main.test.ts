import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { App } from '#core/app.ts';
import { Settings } from '#shared/areas/settings.ts';
import { contentSecurityPolicy } from '#shell/file-response.ts';
import type { WindowHost } from '#shell/window-host.ts';
import { serveScheme } from '#shell/electron/scheme.ts';
import * as fake from './electron-fake.ts';

vi.mock('electron', () => import('./electron-fake.ts'));

const core = vi.hoisted(() => ({
  createApp: vi.fn<(options: { folder: string; host: WindowHost }) => Promise<App>>(),
}));
vi.mock('#core/app.ts', () => core);

let folder = '';
const argv = process.argv;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'electron-'));
  process.argv = ['electron', 'project', '--data', folder];
  vi.clearAllMocks();
  asAnotherProcess();
  fake.steps.length = 0;
  fake.BrowserWindow.opened.length = 0;
});

afterEach(async () => {
  process.argv = argv;
  await rm(folder, { recursive: true, force: true });
});

test('the window opens with every wall up, on the data folder that was asked for', async () => {
  const window = await started(aDesk());

  expect(core.createApp.mock.calls[0]?.[0].folder).toBe(folder);
  expect(window.options).toMatchObject({ show: false, title: 'Tòa Soạn' });
  expect(window.options.webPreferences).toEqual({
    preload: expect.stringMatching(/preload\.cjs$/),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  });
  expect(window.loadURL.mock.calls).toEqual([['app://toasoan/']]);
});

test('what only counts before Electron is ready is done before', async () => {
  await started(aDesk());

  const before = fake.steps.slice(0, fake.steps.indexOf('ready'));
  expect([...new Set(before)]).toEqual(['switch', 'scheme', 'setPath']);
  expect(fake.app.setPath.mock.calls).toEqual([['userData', join(folder, 'window')]]);
});

test('the window is shown when it has something to show', async () => {
  const window = await started(aDesk());
  expect(window.show).not.toHaveBeenCalled();

  window.emit('ready-to-show');

  expect(window.show).toHaveBeenCalledOnce();
});

test('a second start on the same folder opens nothing and brings the first window forward', async () => {
  const window = await started(aDesk());
  fake.app.emit('second-instance');
  expect(window.restore).toHaveBeenCalledOnce();
  expect(window.focus).toHaveBeenCalledOnce();

  asAnotherProcess();
  fake.app.requestSingleInstanceLock.mockReturnValueOnce(false);
  await import('#shell/electron/main.ts');

  expect(fake.BrowserWindow.opened).toHaveLength(1);
  expect(fake.app.quit).toHaveBeenCalledOnce();
});

test('closing the window ends the program only after the data folder is closed', async () => {
  const closing = Promise.withResolvers<void>();
  await started({ ...aDesk(), close: () => closing.promise });
  const quit = fake.preventable();

  fake.app.emit('will-quit', quit);
  expect(quit.preventDefault).toHaveBeenCalledOnce();
  expect(fake.app.quit).not.toHaveBeenCalled();
  closing.resolve();

  await vi.waitFor(() => expect(fake.app.quit).toHaveBeenCalledOnce());
});

test('a folder that cannot be opened is told in a sentence, and no window opens', async () => {
  // The shell was loaded anew, and with it the class it knows failures by.
  const { AppError } = await import('#shared/failure.ts');
  core.createApp.mockRejectedValueOnce(new AppError('conflict', 'Thư mục dữ liệu đang mở ở cửa sổ khác.'));

  await import('#shell/electron/main.ts');
  await vi.waitFor(() => expect(fake.app.exit).toHaveBeenCalledWith(1));

  expect(fake.dialog.showErrorBox.mock.calls).toEqual([
    ['Tòa Soạn chưa mở được', 'Thư mục dữ liệu đang mở ở cửa sổ khác.'],
  ]);
  expect(fake.BrowserWindow.opened).toEqual([]);
});

test('a fault of ours is told without its stack, and written to the log of the folder', async () => {
  core.createApp.mockRejectedValueOnce(new TypeError('x is not a function'));

  await import('#shell/electron/main.ts');
  await vi.waitFor(() => expect(fake.app.exit).toHaveBeenCalledWith(1));

  expect(fake.dialog.showErrorBox.mock.calls[0]?.[1]).toMatch(
    /^Tòa Soạn chưa mở được cửa sổ vì lỗi bên trong/,
  );
  expect(await readFile(join(folder, 'nhat-ky.log'), 'utf8')).toContain('x is not a function');
});

test('app:// answers our own host from the built renderer, under the policy, and no other host', async () => {
  await mkdir(join(folder, 'renderer'));
  await writeFile(join(folder, 'renderer/index.html'), '<!doctype html>');
  serveScheme({ ...aDeskAndHost(), files: join(folder, 'renderer') });
  const [scheme, answer] = fake.protocol.handle.mock.calls[0]!;

  const own = await answer(asked('app://toasoan/'));
  const other = await answer(asked('app://toasoan.example/'));

  expect(scheme).toBe('app');
  expect([own.status, await own.text(), other.status]).toEqual([200, '<!doctype html>', 404]);
  expect(own.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
});

test('a file sent in by the page arrives whole, and is answered with its token', async () => {
  const received: Buffer[] = [];
  const receive = async (name: string, body: AsyncIterable<Uint8Array>) => {
    for await (const piece of body) received.push(Buffer.from(piece));
    return { ref: `token of ${name}`, size: Buffer.concat(received).length };
  };
  serveScheme({ app: aDesk(), host: { receive }, files: folder });
  const [, answer] = fake.protocol.handle.mock.calls[0]!;
  const bytes = Buffer.alloc(300_000, 'ảnh');

  const reply = await answer(
    asked(`app://toasoan/incoming/${encodeURIComponent('Ảnh 1.jpg')}`, { method: 'POST', body: bytes }),
  );

  expect(await reply.json()).toEqual({ ref: 'token of Ảnh 1.jpg', size: bytes.length });
  expect(Buffer.concat(received)).toEqual(bytes);
});

test('a second start hands its story file to the window that is there', async () => {
  const window = await started(aDesk());
  const told = listen(window);
  await begin();

  fake.app.emit('second-instance', {}, [], folder, { file: join(folder, 'Lúa.toasoan') });
  fake.app.emit('second-instance', {}, [], folder, { file: 7 });

  expect(told).toEqual([['window.openFile', { ref: expect.any(String), name: 'Lúa.toasoan' }]]);
  expect(window.focus).toHaveBeenCalledTimes(2);
});

test('a story file named on the command line waits for the page, and so does one that macOS opens', async () => {
  process.argv.push('bài/Đò.toasoan');
  const window = await started(aDesk());
  const told = listen(window);
  const opening = fake.preventable();

  fake.app.emit('open-file', opening, join(folder, 'Lúa.toasoan'));

  expect(opening.preventDefault).toHaveBeenCalledOnce();
  expect(told).toEqual([]);
  expect((await begin()).map(({ name }) => name)).toEqual(['Đò.toasoan', 'Lúa.toasoan']);
  expect(await begin()).toEqual([]);
});

test('a window that is closed waits until its page has saved, and then closes', async () => {
  const window = await started(aDesk());
  const told = listen(window);
  await begin();
  const closing = fake.preventable();

  window.emit('close', closing);
  window.emit('close', fake.preventable());
  expect(closing.preventDefault).toHaveBeenCalledOnce();
  expect(told).toEqual([['window.closing', {}]]);
  expect(window.close).not.toHaveBeenCalled();
  host().window.readyToClose();

  await vi.waitFor(() => expect(window.close).toHaveBeenCalledOnce());
  const last = fake.preventable();
  window.emit('close', last);
  expect(last.preventDefault).not.toHaveBeenCalled();
});

test('a window stays whose page has something under way, and can be closed later', async () => {
  const window = await started(aDesk());
  await begin();
  window.emit('close', fake.preventable());

  host().window.stay();
  await new Promise(setImmediate);
  window.emit('close', fake.preventable());
  expect(window.close).not.toHaveBeenCalled();
  host().window.readyToClose();

  await vi.waitFor(() => expect(window.close).toHaveBeenCalledOnce());
});

test('a page that does not answer does not keep the window open for long', async () => {
  const window = await started(aDesk());
  await begin();

  window.emit('close', fake.preventable());

  await vi.waitFor(() => expect(window.close).toHaveBeenCalledOnce(), { timeout: 5000 });
});

test('a page whose process broke down is loaded again', async () => {
  const window = await started(aDesk());

  window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });

  expect(window.webContents.reload).toHaveBeenCalledOnce();
  expect(await readFile(join(folder, 'nhat-ky.log'), 'utf8')).toMatch(
    /^\S+ showing the window: its page crashed: crashed\n$/,
  );
});

test('a page that breaks down three times in a minute is not loaded for ever: a person is told, and the program ends', async () => {
  const window = await started(aDesk());

  for (let time = 0; time < 3; time += 1)
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });

  expect(window.webContents.reload).toHaveBeenCalledTimes(2);
  expect(fake.dialog.showErrorBox.mock.calls).toEqual([
    ['Tòa Soạn phải dừng', expect.stringMatching(/^Cửa sổ hỏng ba lần .* hãy khởi động lại máy/)],
  ]);
  expect(fake.app.quit).toHaveBeenCalledOnce();
});

test('a restart opens the program again once the window is closed', async () => {
  await started(aDesk());

  core.createApp.mock.calls[0]![0].host.window.restart();

  expect(fake.app.relaunch).toHaveBeenCalledOnce();
  expect(fake.app.quit).toHaveBeenCalled();
});

test('a restart that the page puts off is not made up for by a later close', async () => {
  const window = await started(aDesk());
  await begin();
  // The window holds the quit, and then stays.
  fake.app.quit.mockImplementationOnce(() => undefined);
  host().window.restart();
  window.emit('close', fake.preventable());
  host().window.stay();
  await new Promise(setImmediate);

  window.emit('close', fake.preventable());
  host().window.readyToClose();
  await vi.waitFor(() => expect(window.close).toHaveBeenCalledOnce());
  fake.app.quit();

  expect(fake.app.relaunch).not.toHaveBeenCalled();
});

test('the menu only sends names of commands to the page, and has no door to the developer tools', async () => {
  const window = await started(aDesk());
  const told = listen(window);
  const items = fake.Menu.buildFromTemplate.mock.calls[0]![0].flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu : [],
  );

  for (const { click } of items) (click as (() => void) | undefined)?.();

  const names = told.map(([topic, payload]) => [topic, (payload as { name: string }).name]);
  expect(names.length).toBeGreaterThan(5);
  expect(
    names.every(([topic, name]) => topic === 'window.command' && /^[a-z]+\.[a-zA-Z]+$/.test(name!)),
  ).toBe(true);
  const roles = items.map(({ role }) => role).filter((role) => role !== undefined);
  expect(roles.filter((role) => /dev|reload/i.test(role))).toEqual([]);
  const keys = items.map(({ accelerator }) => accelerator).filter((key) => key !== undefined);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the right mouse button offers what can be done with a text, and copying of what is selected elsewhere', async () => {
  const window = await started(aDesk());
  const told = listen(window);
  const editFlags = { canCut: false, canCopy: false, canPaste: true };
  const rightClick = (where: { isEditable: boolean; selectionText: string }) =>
    window.webContents.emit('context-menu', {}, { editFlags, ...where });

  rightClick({ isEditable: true, selectionText: '' });
  rightClick({ isEditable: false, selectionText: 'Đò đầy' });
  rightClick({ isEditable: false, selectionText: '' });

  const [atText = [], atWords = [], ...none] = fake.popups;
  for (const { click } of atText) (click as (() => void) | undefined)?.();
  expect(told.map(([, payload]) => payload)).toEqual([{ name: 'edit.undo' }, { name: 'edit.redo' }]);
  const offered = atText.flatMap(({ role, enabled = true }) => (role && enabled ? [role] : []));
  expect(offered).toEqual(['paste', 'pasteAndMatchStyle', 'selectAll']);
  expect(atWords.map(({ role }) => role)).toEqual(['copy']);
  expect(none).toEqual([]);
});

test('the native menu speaks the language of the window, also once another one is set', async () => {
  let language: Settings['language'] = 'en';
  const listeners: ((topic: string, payload: unknown) => void)[] = [];
  await started({
    ...aDesk(),
    dispatch: async () => ({ ok: true, value: Settings.parse({ language }) }),
    onEvent: (listener) => {
      listeners.push(listener);
      return () => {};
    },
  });
  const firstMenu = () => fake.Menu.buildFromTemplate.mock.lastCall![0][0]!.label;
  await vi.waitFor(() => expect(firstMenu()).toBe('&Article'));

  language = 'vi';
  for (const listener of listeners) listener('settings.changed', {});

  await vi.waitFor(() => expect(firstMenu()).toBe('&Tin bài'));
});

function asAnotherProcess(): void {
  fake.popups.length = 0;
  vi.resetModules();
  fake.app.removeAllListeners();
  fake.session.defaultSession.removeAllListeners();
}

function aDesk(): App {
  return {
    notices: [],
    dispatch: async () => ({ ok: true, value: Settings.parse({}) }),
    onEvent: () => () => {},
    photoFile: async () => undefined,
    waitingPicture: () => undefined,
    wasWriting: () => false,
    close: async () => {},
  };
}

/** The host that the shell gave its core. */
function host(): WindowHost {
  return core.createApp.mock.calls[0]![0].host;
}

async function begin() {
  return host().window.begin();
}

function listen(window: fake.BrowserWindow): [string, unknown][] {
  const told: [string, unknown][] = [];
  window.webContents.send.mockImplementation((_, topic, payload) => void told.push([topic, payload]));
  return told;
}

function aDeskAndHost() {
  return { app: aDesk(), host: { receive: async () => ({ ref: 'x', size: 3 }) } };
}

function asked(
  url: string,
  { method = 'GET', body }: { method?: string; body?: Buffer<ArrayBuffer> } = {},
): Request {
  // A scheme of our own has no fetch in Node: the few things that the shell reads of a request.
  const stream = body ? new Blob([body]).stream() : null;
  return { url, method, body: stream } as unknown as Request;
}

async function started(desk: App): Promise<fake.BrowserWindow> {
  core.createApp.mockResolvedValueOnce(desk);
  await import('#shell/electron/main.ts');
  return vi.waitFor(() => {
    const [window] = fake.BrowserWindow.opened;
    if (!window) throw new Error('no window yet');
    return window;
  });
}
