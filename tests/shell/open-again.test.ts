import type { spawn } from 'node:child_process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openAgain } from '#shell/electron/open-again.ts';
import * as fake from './electron-fake.ts';

vi.mock('electron', () => import('./electron-fake.ts'));

const started = vi.hoisted(() => ({
  spawn: vi.fn<(...given: Parameters<typeof spawn>) => { unref(): void }>(() => ({ unref() {} })),
}));
vi.mock('node:child_process', () => started);

const argv = process.argv;

beforeEach(() => {
  vi.clearAllMocks();
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

  openAgain();

  expect(fake.app.relaunch.mock.calls).toEqual([[{ args: ['--data', '/du-lieu'] }]]);
  expect(started.spawn).not.toHaveBeenCalled();
});

test('an AppImage is started itself once everything of this start is closed', () => {
  fake.app.isPackaged = true;
  vi.stubEnv('APPIMAGE', '/chuong-trinh/toasoan.AppImage');

  openAgain();
  expect(started.spawn).not.toHaveBeenCalled();
  fake.app.emit('quit');

  expect(fake.app.releaseSingleInstanceLock).toHaveBeenCalledOnce();
  expect(started.spawn.mock.calls).toEqual([
    ['/chuong-trinh/toasoan.AppImage', ['--data', '/du-lieu'], { detached: true, stdio: 'ignore' }],
  ]);
  expect(fake.app.relaunch).not.toHaveBeenCalled();
});

test('a program under development is not taken for the AppImage it may have been started from', () => {
  vi.stubEnv('APPIMAGE', '/chuong-trinh/editor.AppImage');

  openAgain();

  expect(fake.app.relaunch).toHaveBeenCalledOnce();
});
