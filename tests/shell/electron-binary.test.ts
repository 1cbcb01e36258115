import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchElectron, findElectron } from '#shell/electron/electron-binary.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

test('on a closed network, fetching Electron gives up at once and says why', async () => {
  vi.stubEnv('HTTPS_PROXY', undefined);
  vi.stubEnv('https_proxy', undefined);
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${await closedPort()}/`);
  const say = vi.fn<(line: string) => void>();
  const before = Date.now();

  expect(await fetchElectron(say)).toEqual({ reason: 'chưa có Electron và mạng không cho tải về' });
  expect(Date.now() - before).toBeLessThan(3000);
  expect(say).not.toHaveBeenCalled();
});

test('an Electron that was fetched is found, and one that is gone is not', async () => {
  const folder = temporaryFolder();
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  const name = process.platform === 'win32' ? 'electron.exe' : 'electron';
  expect(findElectron()).toBeUndefined();

  await writeFile(join(folder, name), '');

  expect(findElectron()).toBe(join(folder, name));
});

/** A port of this machine that nobody listens on: one that was just given back. */
function closedPort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
