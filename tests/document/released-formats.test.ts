import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { ArticleContent, currentFormat } from '#shared/document/content.ts';
import { readContent, storeContent } from '#shared/document/stored.ts';
import { formatOf } from '#shared/document/upgrade.ts';
import { sha256 } from '#core/storage/hash.ts';

const folder = join(import.meta.dirname, '../fixtures/documents');

/** What articles of released formats hash to. A line here never changes: revisions on other laptops carry these ids. */
const contentHashes: Readonly<Record<string, string>> = {
  '1-tin-thuong.json': '46df9804677372b95a384f3efd40c09128e491a102b23eac406f52cd6e4ded2a',
  '1-phong-su-du-moi-khoi.json': '24b50840228324711be82a2b33c7cc093a619c9deb50894fc945dbab494393d2',
  '1-khoi-va-thuoc-tinh-la.json': '07b50a6b209a6b43894e4c3c16ac15d6d193e7cbd60b91c5c7486edbcc95974f',
};

test('every released article is held by its hash, and every format up to the newest has one', () => {
  const files = readdirSync(folder);

  expect(files.toSorted()).toEqual(Object.keys(contentHashes).toSorted());
  expect([...new Set(files.map((file) => Number.parseInt(file, 10)))].toSorted()).toEqual(
    Array.from({ length: currentFormat }, (_, index) => index + 1),
  );
});

describe.each(Object.entries(contentHashes))('%s', (file, contentHash) => {
  const stored: Record<string, never> = JSON.parse(readFileSync(join(folder, file), 'utf8'));

  test('is of the format in its name and has the hash it was released with', () => {
    expect({ format: formatOf(stored), hash: sha256(canonicalJson(stored)) }).toEqual({
      format: Number.parseInt(file, 10),
      hash: contentHash,
    });
  });

  test('opens as an article of the newest format', () => {
    const article = readContent(stored);

    expect(ArticleContent.parse(article)).toEqual(article);
    expect(article.format).toBe(currentFormat);
  });

  test('is stored again in its own bytes, as long as its format is the newest', () => {
    const again = sha256(canonicalJson(storeContent(readContent(stored))));

    expect(again === contentHash).toBe(formatOf(stored) === currentFormat);
  });
});
