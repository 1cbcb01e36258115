import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { firstSize } from '#shell/browser/first-size.ts';

test('a window is given a size when it opens for the first time, and never again', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'cua-so-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true }));

  expect(firstSize(profile)).toEqual(['--window-size=1366,768']);

  await mkdir(join(profile, 'Default'));
  expect(firstSize(profile)).toEqual([]);
});
