import type { ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Log } from '#core/log.ts';
import { openAgain } from '#shell/electron/open-again.ts';
import * as fake from './electron-fake.ts';

vi.mock('electron', () => import('./electron-fake.ts'));

const started = vi.hoisted(() => ({
  spawn: vi.fn<(...given: Parameters<typeof spawn>) => Pick<ChildProcess, 'on' | 'unref'>>(),
}));
vi.mock('node:child_process', () => started);

const argv = process.argv;

const log = { error: vi.fn<Log['error']>() };
let next: ChildProcess;

beforeEach(() => {
  vi.clearAllMocks();
  next = Object.assign(new EventEmitter(), { unref() {} }) as ChildProcess;
  started.spawn.mockReturnValue(next);
  process.argv = ['/opt/toasoan', '--data', '/du-lieu', 'Lúa.toasoan'];
});

afterEach(() => {
  process.argv = argv;
  fake.app.isPackaged = false;
  fake.app.removeAllListeners();
  vi.unstubAllEnvs();
});

test('an installed program is opened again by Electron, without the story file it was opened with', () => {
  fake.app.isPackaged = true;

  openAgain(log);

  expect(fake.app.relaunch.mock.calls).toEqual([[{ args: ['--data', '/du-lieu'] }]]);
  expect(started.spawn).not.toHaveBeenCalled();
});

test('an AppImage is started itself once everything of this start is closed', () => {
  fake.app.isPackaged = true;
  vi.stubEnv('APPIMAGE', '/chuong-trinh/toasoan.AppImage');

  openAgain(log);
  expect(started.spawn).not.toHaveBeenCalled();
  fake.app.emit('quit');

  expect(fake.app.releaseSingleInstanceLock).toHaveBeenCalledOnce();
  expect(started.spawn.mock.calls).toEqual([
    ['/chuong-trinh/toasoan.AppImage', ['--data', '/du-lieu'], { detached: true, stdio: 'ignore' }],
  ]);
  expect(fake.app.relaunch).not.toHaveBeenCalled();
});

test('an AppImage that is gone meanwhile leaves its reason in the log, and no fault of ours', () => {
  fake.app.isPackaged = true;
  vi.stubEnv('APPIMAGE', '/chuong-trinh/toasoan.AppImage');
  openAgain(log);
  fake.app.emit('quit');
  const gone = new Error('spawn ENOENT');

  next.emit('error', gone);

  expect(log.error.mock.calls).toEqual([['opening the program again', gone]]);
});

test('a program under development is not taken for the AppImage it may have been started from', () => {
  vi.stubEnv('APPIMAGE', '/chuong-trinh/editor.AppImage');

  openAgain(log);

  expect(fake.app.relaunch).toHaveBeenCalledOnce();
});
