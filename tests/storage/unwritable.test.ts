import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDataFolder } from '#core/storage/data-folder.ts';
import { copyFileAtomic, writeFileAtomic } from '#core/storage/files.ts';
import { canMount, makeReadOnly, smallDisk } from '#tests/support/small-disk.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const now = new Date('2026-11-23T17:12:04.000Z');
const isRoot = process.getuid?.() === 0;

describe('a path on which nothing can be made', () => {
  test.each<[string, (file: string) => string]>([
    ['is a file', (file) => file],
    ['lies under a file', (file) => join(file, 'tòa soạn')],
  ])('because it %s is refused with a sentence', (_, pathFrom) => {
    const file = join(temporaryFolder(), 'ghi chú.txt');
    writeFileSync(file, 'của người khác');

    expect(() => openDataFolder(pathFrom(file), 'write', now)).toThrow('Hãy chọn đường dẫn khác.');
    expect(readFileSync(file, 'utf8')).toBe('của người khác');
  });

  test.each<[string, (path: string) => Promise<unknown>]>([
    ['written', (path) => writeFileAtomic(path, 'mới')],
    ['copied', (path) => copyFileAtomic(import.meta.filename, path)],
  ])('a file %s there is refused too, and nothing lies about afterwards', async (_, write) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tệp'), 'của người khác');

    await expect(write(join(folder, 'tệp', 'bài.docx'))).rejects.toMatchObject({ code: 'storage' });
    expect(readdirSync(folder)).toEqual(['tệp']);
  });

  test('a file cannot take the place of a folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'bài'));

    await expect(writeFileAtomic(join(folder, 'bài'), 'mới')).rejects.toMatchObject({ code: 'storage' });
    expect(readdirSync(folder)).toEqual(['bài']);
  });

  test('a file whose name is too long is refused with a sentence', async () => {
    await expect(writeFileAtomic(join(temporaryFolder(), 'ộ'.repeat(100)), 'mới')).rejects.toThrow(
      'Hãy rút ngắn tên',
    );
  });

  test('a file whose name is as long as a name can be is written', async () => {
    const file = join(temporaryFolder(), 'ộ'.repeat(85));

    await writeFileAtomic(file, 'mới');

    expect(readFileSync(file, 'utf8')).toBe('mới');
  });

  test('a copy of a file that is not there is refused, and nothing lies about afterwards', async () => {
    const folder = temporaryFolder();

    await expect(copyFileAtomic(join(folder, 'không có'), join(folder, 'bản sao'))).rejects.toThrow(
      'Không tìm thấy tệp',
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe.runIf(canMount)('a disk that only reads', () => {
  test('refuses a window with a sentence, new folder or old', () => {
    const disk = smallDisk(4);
    openDataFolder(join(disk, 'cũ'), 'write', now).close();
    makeReadOnly(disk);

    for (const name of ['cũ', 'mới'])
      expect(() => openDataFolder(join(disk, name), 'write', now)).toThrow('Không ghi được vào thư mục');
  });

  test('refuses a file with a sentence and keeps the old one', async () => {
    const disk = smallDisk(1);
    await writeFileAtomic(join(disk, 'bài.txt'), 'cũ');
    makeReadOnly(disk);

    await expect(writeFileAtomic(join(disk, 'bài.txt'), 'mới')).rejects.toThrow('Không ghi được vào thư mục');
    expect(readFileSync(join(disk, 'bài.txt'), 'utf8')).toBe('cũ');
  });
});

// Root may write anywhere: the two disks above are its share of this.
describe.skipIf(isRoot || process.platform === 'win32')('a folder without permission to write', () => {
  test('refuses a window and a file with a sentence', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o755));

    expect(() => openDataFolder(folder, 'write', now)).toThrow('Không ghi được vào thư mục');
    await expect(writeFileAtomic(join(folder, 'bài.txt'), 'mới')).rejects.toThrow(
      'Không ghi được vào thư mục',
    );
  });
});
