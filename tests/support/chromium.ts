import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '#shell/browser/find-chromium.ts';

const advice =
  'The tests need a Chromium: install chromium, Chrome or Edge, or name one in CHROMIUM_PATH. It could not be installed here.';

/** The Chromium of this machine, installed now where there is none and this can be done. Throws one sentence otherwise. */
export function ensureChromium(): string {
  const found = findChromium() ?? installers.map((install) => (install(), findChromium())).find(Boolean);
  if (!found) throw new Error(advice);
  return found;
}

const installers = [installFromDebian, installFromPlaywright];

function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
    stdio: 'inherit',
    env,
  });
}

function installFromPlaywright(): void {
  if (findChromium()) return;
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
