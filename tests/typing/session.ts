import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Runs the specs of this folder in a desktop of their own: a screen nobody sees, a window manager, and ibus with
// Unikey, so that keys go the way they go on a reporter's laptop.

const programs = ['Xvfb', 'xvfb-run', 'openbox', 'dbus-run-session', 'ibus-daemon', 'ibus', 'xdotool'];
const missing = programs.filter((program) => spawnSync('which', [program]).status !== 0);
if (missing.length > 0) {
  process.stderr.write(
    `The real input method cannot be tried: ${missing.join(', ')} not found. On Debian: apt-get install xvfb xauth openbox xdotool dbus-x11 ibus ibus-unikey ibus-gtk3\n`,
  );
  process.exit(1);
}

const home = mkdtempSync(join(tmpdir(), 'typing-'));
const runtime = join(home, 'run');
mkdirSync(runtime, { mode: 0o700 });

const desktop = [
  'openbox & ibus-daemon -x -r --panel=disable &',
  'sleep 2; ibus engine Unikey',
  `exec "${process.execPath}" node_modules/playwright/cli.js test --config tests/typing/playwright.config.ts --reporter list,json`,
].join('\n');

const { status } = spawnSync(
  'xvfb-run',
  ['-a', '-s', '-screen 0 1920x1080x24', 'dbus-run-session', '--', 'sh', '-c', desktop],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      HOME: home,
      XDG_RUNTIME_DIR: runtime,
      ...{ GTK_IM_MODULE: 'ibus', QT_IM_MODULE: 'ibus', XMODIFIERS: '@im=ibus', LC_ALL: 'C.UTF-8' },
    },
  },
);
rmSync(home, { recursive: true, force: true });
process.exitCode = status ?? 1;
