import { describe, expect, test } from 'vitest';
import { findChromium, type Places } from '#shell/browser/find-chromium.ts';

const fetched = '/opt/fetched/chrome';

describe('a Chromium is', () => {
  test('the one CHROMIUM_PATH names, before any other', () => {
    const machine = linux({ there: ['/opt/chromium', '/usr/bin/chromium'], named: '/opt/chromium' });

    expect(findChromium(machine)).toBe('/opt/chromium');
  });

  test('none, where CHROMIUM_PATH names a file that is not there', () => {
    expect(findChromium(linux({ there: ['/usr/bin/chromium'], named: '/opt/chromium' }))).toBeUndefined();
  });

  test('an installed one before the one Playwright fetched', () => {
    expect(findChromium(linux({ there: [fetched, '/usr/bin/google-chrome'] }))).toBe(
      '/usr/bin/google-chrome',
    );
  });

  test('the open one before Chrome, wherever on the path it lies', () => {
    const there = ['/usr/local/bin/google-chrome', '/usr/bin/chromium'];

    expect(findChromium(linux({ there }))).toBe('/usr/bin/chromium');
  });

  test('the one Playwright fetched where none is installed, and otherwise none', () => {
    expect([findChromium(linux({ there: [fetched] })), findChromium(linux({ there: [] }))]).toEqual([
      fetched,
      undefined,
    ]);
  });

  test('Edge on Windows, in either of its folders for programs', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const environment = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };

    expect(findChromium(places('win32', { environment, there: [edge] }))).toBe(edge);
  });

  test('Chrome among the applications of a Mac', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

    expect(findChromium(places('darwin', { environment: {}, there: [chrome] }))).toBe(chrome);
  });
});

function linux({ there, named }: { there: readonly string[]; named?: string }): Places {
  return places('linux', { environment: { PATH: '/usr/local/bin:/usr/bin', CHROMIUM_PATH: named }, there });
}

function places(
  platform: string,
  { environment, there }: { environment: Places['environment']; there: readonly string[] },
): Places {
  return { platform, environment, fetched, exists: (path) => there.includes(path) };
}
