import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { AppError } from '#shared/failure.ts';
import {
  askFirstWindow,
  firstWindowAnswers,
  hearSecondStarts,
  type SecondStart,
} from '#shell/second-start.ts';
import { revealCommand } from '#shell/browser/reveal.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

test('the window that has the folder hears of a second start, with its file', async () => {
  const folder = temporaryFolder();
  const heard: SecondStart[] = [];
  const end = await hearSecondStarts(folder, (start) => heard.push(start));
  onTestFinished(end);

  const answers = [
    await askFirstWindow(folder, { file: undefined }),
    await askFirstWindow(folder, { file: '/bài/Lúa.toasoan' }),
  ];

  expect(answers).toEqual([true, true]);
  await vi.waitFor(() => expect(heard).toEqual([{ file: undefined }, { file: '/bài/Lúa.toasoan' }]));
  expect(readdirSync(join(folder, 'requests'))).toEqual([]);
});

test('a start that could not show its window beside another one lets that one come forward', async () => {
  const folder = temporaryFolder();
  const heard: SecondStart[] = [];
  onTestFinished(await hearSecondStarts(folder, (start) => heard.push(start)));
  const start = { file: undefined };
  const asks = (error: unknown) => firstWindowAnswers(error, folder, start);

  expect(await asks(new AppError('storage', 'Ổ đĩa đã đầy.'))).toBe(false);
  expect(await asks(new AppError('conflict', 'Thư mục dữ liệu đang mở.'))).toBe(true);
  expect(await asks(new Error('Chromium: the profile is in use'))).toBe(true);
  await vi.waitFor(() => expect(heard).toHaveLength(2));
});

test('a folder that goes away does not end the window that has it', async () => {
  const folder = temporaryFolder();
  const end = await hearSecondStarts(folder, () => undefined);
  onTestFinished(end);
  const thrown: unknown[] = [];
  const note = (error: unknown) => void thrown.push(error);
  process.on('uncaughtExceptionMonitor', note);
  onTestFinished(() => void process.off('uncaughtExceptionMonitor', note));

  rmSync(folder, { recursive: true });
  await setTimeout(100);

  expect(thrown).toEqual([]);
});

test('a folder held by something without a window does not answer, and nothing is left in it', async () => {
  const folder = temporaryFolder();
  expect(await askFirstWindow(folder, { file: undefined })).toBe(false);
  expect(existsSync(join(folder, 'requests'))).toBe(false);

  mkdirSync(join(folder, 'requests'));
  expect(await askFirstWindow(folder, { file: undefined })).toBe(false);
  expect(readdirSync(join(folder, 'requests'))).toEqual([]);
});

test.each([
  ['linux', { path: '/a/b.zip', isFolder: false }, ['xdg-open', '/a']],
  ['linux', { path: '/a', isFolder: true }, ['xdg-open', '/a']],
  ['darwin', { path: '/a/b.zip', isFolder: false }, ['open', '-R', '/a/b.zip']],
  ['win32', { path: 'D:\\b.zip', isFolder: false }, ['explorer.exe', '/select,D:\\b.zip']],
])('on %s a file or folder is shown by the system’s own program', (platform, what, command) => {
  expect(revealCommand(platform, what)).toEqual(command);
});
