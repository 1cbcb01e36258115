import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ExportTarget } from '#shared/areas/exchange.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import type { Manifest } from '#core/exchange/manifest.ts';
import { writePackage } from '#core/exchange/package-writer.ts';
import { verifyPackage } from '#core/exchange/verify-package.ts';
import { hashOf } from './given.ts';
import { articlesWithPhotos } from './packages.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('what a package is for', () => {
  async function filesFor(...targets: ExportTarget[]) {
    const folder = temporaryFolder();
    const articles = articlesWithPhotos(folder, 1);
    const receipt = await writePackage(articles, { out: join(folder, 'goi'), zip: false, targets });
    return receipt.files.map((file) => [file.path.replace('01-bai-so-0/', ''), file.for]);
  }

  test('decides which files are in it, and each file says what it is for', async () => {
    expect(await filesFor('web')).toEqual([
      ['article.html', ['web']],
      ['article.ninjs.json', ['web']],
      ['photos/anh-0001.jpg', ['web']],
      ['manifest.json', ['web']],
    ]);
    expect(await filesFor('layout')).toEqual([
      ['bai-so-0.icml', ['layout']],
      ['article.docx', ['layout']],
      ['photos/anh-0001.jpg', ['layout']],
      ['manifest.json', ['layout']],
    ]);
    expect(await filesFor('archive', 'web')).toEqual([
      ['article.html', ['web', 'archive']],
      ['article.ninjs.json', ['web', 'archive']],
      ['article.docx', ['archive']],
      ['photos/anh-0001.jpg', ['web', 'archive']],
      ['manifest.json', ['web', 'archive']],
    ]);
  });

  test('a package of the first version, which said nothing of it, still passes its check', async () => {
    const folder = temporaryFolder();
    const { path } = await writePackage(articlesWithPhotos(folder, 1), {
      out: join(folder, 'goi'),
      zip: false,
    });
    const manifest = join(path, 'manifest.json');
    writeFileSync(manifest, firstVersion(readFileSync(manifest, 'utf8')));

    expect((await verifyPackage(path)).problems).toEqual([]);
  });
});

/** The same manifest as it was written before files said what they are for. */
function firstVersion(text: string): string {
  const { digest: _, targets: __, ...body } = JSON.parse(text) as Manifest;
  const files = body.files.map(({ for: ___, ...file }) => file);
  const old = { ...body, files };
  return `${JSON.stringify({ ...old, digest: hashOf(canonicalJson(old)) }, null, 2)}\n`;
}
