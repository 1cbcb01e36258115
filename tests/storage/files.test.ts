import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { copyFileAtomic, sha256OfFile, temporaryMark, writeFileAtomic } from '#core/storage/files.ts';
import { sha256 } from '#core/storage/hash.ts';
import { startChild } from '#tests/support/child.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

describe('a file', () => {
  test('is written whole, into folders that are made for it, and nothing lies beside it', async () => {
    const folder = temporaryFolder();

    await writeFileAtomic(join(folder, 'số 4127', 'bài.txt'), 'Giữ rừng');

    expect(readdirSync(folder, { recursive: true })).toEqual(['số 4127', join('số 4127', 'bài.txt')]);
    expect(readFileSync(join(folder, 'số 4127', 'bài.txt'), 'utf8')).toBe('Giữ rừng');
  });

  test('replaces the one before it', async () => {
    const path = join(temporaryFolder(), 'bài.txt');
    await writeFileAtomic(path, 'một bản dài hơn');

    await writeFileAtomic(path, Uint8Array.of(0, 255));

    expect([...readFileSync(path)]).toEqual([0, 255]);
  });

  test('copied has the size and the hash of what was written', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'gốc'), 'Giữ rừng '.repeat(50_000));

    const copied = await copyFileAtomic(join(folder, 'gốc'), join(folder, 'sao'));

    const bytes = readFileSync(join(folder, 'sao'));
    expect(bytes.equals(readFileSync(join(folder, 'gốc')))).toBe(true);
    expect(copied).toEqual({ size: bytes.length, sha256: sha256(bytes) });
    expect(await sha256OfFile(join(folder, 'sao'))).toBe(sha256(bytes));
  });

  test('copied from an empty one is empty', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'gốc'), '');

    expect(await copyFileAtomic(join(folder, 'gốc'), join(folder, 'sao'))).toEqual({
      size: 0,
      sha256: sha256(''),
    });
    expect(readFileSync(join(folder, 'sao'), 'utf8')).toBe('');
  });

  test('written many times at once is one of what was written, whole', async () => {
    const path = join(temporaryFolder(), 'bài.txt');
    const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(300_000));

    await Promise.all(texts.map((text) => writeFileAtomic(path, text)));

    expect(texts.includes(readFileSync(path, 'utf8'))).toBe(true);
  });
});

describe('a program that is killed while it writes', () => {
  test('leaves the old file or the new one, never half of one', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    const [a, b] = [join(folder, 'a'), join(folder, 'b')];
    writeFileSync(a, 'a'.repeat(400_000));
    writeFileSync(b, 'b'.repeat(400_000));

    for (let round = 0; round < 6; round += 1) {
      const child = startChild(
        join(import.meta.dirname, 'processes/rewrite-forever.ts'),
        join(folder, 'bài.txt'),
        a,
        b,
      );
      await child.nextLine();
      await setTimeout(round * 7);
      await child.kill();

      expect(readFileSync(join(folder, 'bài.txt'), 'utf8')).toMatch(/^(a{400000}|b{400000})$/);
    }
    const beside = readdirSync(folder).filter((name) => !['a', 'b', 'bài.txt'].includes(name));
    expect(beside.filter((name) => !name.startsWith(temporaryMark))).toEqual([]);
  });

  test('leaves a temporary that the next write takes away once it is a day old, and not before', async () => {
    const folder = temporaryFolder();
    const hoursAgo = (hours: number) => Date.now() / 1000 - hours * 3600;
    for (const [name, hours] of [
      ['cũ', 25],
      ['mới', 23],
    ] as const) {
      const temporary = join(folder, `${temporaryMark}${name}.tmp`);
      writeFileSync(temporary, 'nửa chừng');
      utimesSync(temporary, hoursAgo(hours), hoursAgo(hours));
    }

    await writeFileAtomic(join(folder, 'bài.txt'), 'Giữ rừng');

    expect(readdirSync(folder).toSorted()).toEqual([`${temporaryMark}mới.tmp`, 'bài.txt']);
  });
});
