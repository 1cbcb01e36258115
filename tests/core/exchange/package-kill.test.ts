import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { releasePlace, takePlace } from '#core/exchange/package-place.ts';
import { writePackage } from '#core/exchange/package-writer.ts';
import { verifyPackage } from '#core/exchange/verify-package.ts';
import { articlesWithPhotos } from './packages.ts';
import { temporaryFolder } from './temporary-folder.ts';

const script = join(import.meta.dirname, 'export-in-child.ts');

/** Exports in another process and kills it this long after it said this line. */
function killedExport(order: object, line: string, delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, JSON.stringify(order)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout.on('data', (said: Buffer) => {
      if (said.toString().split('\n').includes(line)) setTimeout(() => child.kill('SIGKILL'), delayMs);
    });
    child.on('close', () => resolve());
  });
}

function temporaries(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('.toasoan-'));
}

/** Moments of an export of twelve articles, from its first step to its last. */
const moments = [
  ['begin', 0],
  ['1', 0],
  ['5', 2],
  ['11', 0],
  ['12', 1],
] as const;

describe.each([
  { kind: 'folder', zip: false, name: 'goi' },
  { kind: 'ZIP', zip: true, name: 'goi.zip' },
])('an export to a $kind that is killed', ({ zip, name }) => {
  const whole = { articles: 12, files: 61, problems: [] };
  const old = { articles: 2, files: 11, problems: [] };

  test.each(moments)(
    'leaves nothing or the whole package, when it dies after line %s and %i ms',
    async (line, delayMs) => {
      const folder = temporaryFolder();
      const photos = join(folder, 'anh');
      mkdirSync(photos);
      const out = join(folder, name);

      await killedExport({ photos, out, zip, articles: 12, photoBytes: 300_000 }, line, delayMs);

      const left = existsSync(out) ? await verifyPackage(out) : 'nothing';
      await writePackage(articlesWithPhotos(photos, 2), { out, zip, replace: true });
      expect(['nothing', whole]).toContainEqual(left);
      expect(temporaries(folder)).toEqual([]);
      expect(await verifyPackage(out)).toEqual(old);
    },
  );

  test.each(moments)(
    'leaves the old package or the new one, when it dies after line %s and %i ms',
    async (line, delayMs) => {
      const folder = temporaryFolder();
      const photos = join(folder, 'anh');
      mkdirSync(photos);
      const out = join(folder, name);
      await writePackage(articlesWithPhotos(photos, 2), { out, zip });

      await killedExport(
        { photos, out, zip, articles: 12, photoBytes: 300_000, replace: true },
        line,
        delayMs,
      );

      releasePlace(await takePlace(out, zip));
      expect([old, whole]).toContainEqual(await verifyPackage(out));
    },
  );
});

test.each([
  ['begin', 0],
  ['12', 0],
  ['12', 2],
  ['12', 5],
  ['12', 10],
] as const)(
  'what others put into a package is there after an export that dies after line %s and %i ms',
  async (line, delayMs) => {
    const folder = temporaryFolder();
    const photos = join(folder, 'anh');
    mkdirSync(photos);
    const out = join(folder, 'goi');
    await writePackage(articlesWithPhotos(photos, 2), { out, zip: false });
    const pages = Array.from({ length: 20 }, (_, nth) => `trang-${nth}.indd`);
    for (const page of pages) writeFileSync(join(out, page), page.repeat(50_000));

    const order = { photos, out, zip: false, articles: 12, photoBytes: 300_000, replace: true };
    await killedExport(order, line, delayMs);

    releasePlace(await takePlace(out, false));
    const found = pages.filter((page) => readFileSync(join(out, page), 'utf8') === page.repeat(50_000));
    expect(found).toEqual(pages);
    const own = (await verifyPackage(out)).problems.filter(({ problem }) => problem !== 'unlisted');
    expect(own).toEqual([]);
    expect(temporaries(folder)).toEqual([]);
  },
);

test('an export that dies at its first step has written nothing under the name asked for', async () => {
  const folder = temporaryFolder();
  const photos = join(folder, 'anh');
  mkdirSync(photos);

  await killedExport(
    { photos, out: join(folder, 'goi'), zip: false, articles: 150, photoBytes: 1000 },
    '1',
    0,
  );

  expect([existsSync(join(folder, 'goi')), temporaries(folder).length]).toEqual([false, 1]);
});

test('a package set aside when the export died comes back with the next export', async () => {
  const folder = temporaryFolder();
  const photos = join(folder, 'anh');
  mkdirSync(photos);
  const out = join(folder, 'goi');
  const articles = articlesWithPhotos(photos, 1);
  await writePackage(articles, { out, zip: false });
  spawnSync(process.execPath, [
    script,
    JSON.stringify({ photos, out, zip: false, articles: 1, diesAside: true }),
  ]);
  const whileDead = existsSync(out);

  const refused = await writePackage(articles, { out, zip: false }).catch((error: Error) => error.message);

  expect(whileDead).toBe(false);
  expect(refused).toMatch(/^Nơi này đã có “goi”/);
  expect(await verifyPackage(out)).toEqual({ articles: 1, files: 6, problems: [] });
  expect(temporaries(folder)).toEqual([]);
});
