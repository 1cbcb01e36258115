import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInside } from '#core/storage/inside.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

test('a folder lies in another through a link too, and before it is made', () => {
  const around = temporaryFolder();
  const [data, beside, link] = ['du-lieu', 'du-lieu-2', 'loi-tat'].map((name) => join(around, name));
  mkdirSync(data!);
  symlinkSync(data!, link!);

  expect(isInside(data!, data!)).toBe(true);
  expect(isInside(join(link!, 'sao-luu/moi'), data!)).toBe(true);
  expect(isInside(beside!, data!)).toBe(false);
  expect(isInside(data!, '/')).toBe(true);
});
