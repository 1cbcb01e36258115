import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const packaging = readFileSync(join(root, 'electron-builder.yml'), 'utf8');

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

test('the program has a picture of its own, large enough for every system', async () => {
  const [, folder = ''] = /buildResources: (.+)/.exec(packaging) ?? [];
  const { format, width, height, hasAlpha } = await sharp(join(root, folder, 'icon.png')).metadata();

  expect({ format, width, height, hasAlpha }).toEqual({
    ...{ format: 'png', width: 1024, height: 1024 },
    hasAlpha: true,
  });
});
