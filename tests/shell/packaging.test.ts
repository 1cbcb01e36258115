import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const packaging = readFileSync(join(import.meta.dirname, '../../electron-builder.yml'), 'utf8');

test('the program that is packaged has every door of Electron shut that it can do without', () => {
  const [, block = ''] = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(packaging) ?? [];

  expect(
    Object.fromEntries(
      [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, value]) => [name, value]),
    ),
  ).toEqual({
    runAsNode: 'false',
    enableCookieEncryption: 'true',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    enableEmbeddedAsarIntegrityValidation: 'true',
    onlyLoadAppFromAsar: 'true',
    loadBrowserProcessSpecificV8Snapshot: 'false',
    grantFileProtocolExtraPrivileges: 'false',
  });
});

test('the libraries that are loaded as files lie outside the archive', () => {
  for (const library of ['better-sqlite3/prebuilds', 'sharp', '@img'])
    expect(packaging).toContain(`  - node_modules/${library}/**\n`);
});

test('a double click on a story file opens the program', () => {
  expect(packaging).toMatch(/^fileAssociations:\n {2}- ext: toasoan\n/m);
});
