import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { AppError } from '#shared/failure.ts';
import { openDataFolder, type DataFolder } from '#core/storage/data-folder.ts';
import { openDatabase } from '#core/storage/database.ts';
import { copyFileAtomic, writeFileAtomic } from '#core/storage/files.ts';
import { migrate } from '#core/storage/migrate.ts';
import { canMount, fillDisk, smallDisk } from '#tests/support/small-disk.ts';

const now = new Date('2026-11-23T17:12:04.000Z');
const full = {
  code: 'storage',
  message: 'Ổ đĩa đã đầy nên chưa lưu được. Hãy giải phóng chỗ trống rồi thử lại.',
};

describe.runIf(canMount)('a disk that fills up while the newsroom writes', () => {
  test('is told with the first row that was not kept, and every row before it is there', () => {
    const folder = open(smallDisk(3));

    const { kept, failure } = keepUntilFull(folder);

    expect(failure).toMatchObject(full);
    expect(kept).toBeGreaterThan(50);
    expect(keptIn(folder)).toEqual({ rows: kept, check: 'ok' });
  });

  test('keeps every row over a closing, a crash of room and an opening', () => {
    const path = smallDisk(3);
    const folder = open(path);
    const { kept } = keepUntilFull(folder);

    folder.close();

    expect(keptIn(open(path))).toEqual({ rows: kept, check: 'ok' });
  });

  test('goes on writing as soon as there is room, without being opened again', () => {
    const path = smallDisk(4);
    const ballast = join(path, 'phim.mp4');
    writeFileSync(ballast, Buffer.alloc(1_000_000));
    const folder = open(path);
    const { kept } = keepUntilFull(folder);

    rmSync(ballast);
    keep(folder, kept);

    expect(keptIn(folder)).toEqual({ rows: kept + 1, check: 'ok' });
  });

  test('takes back a large transaction whole', () => {
    const folder = open(smallDisk(3));
    keep(folder, 0);

    expect(() =>
      folder.db.transaction(() => {
        for (let id = 1; id < 5000; id += 1) keep(folder, id);
      }),
    ).toThrow(full.message);

    expect(keptIn(folder)).toEqual({ rows: 1, check: 'ok' });
  });
});

describe.runIf(canMount)('a disk that is full before', () => {
  test.each(['write', 'read'] as const)(
    'refuses to open a folder to %s with a sentence, and lets it go again',
    (access) => {
      const path = smallDisk(3);
      const folder = open(path);
      keep(folder, 0);
      folder.close();
      const day = fillDisk(path);

      expect(failureOf(() => open(path, access))).toMatchObject(full);
      rmSync(day);

      expect(keptIn(open(path))).toEqual({ rows: 1, check: 'ok' });
    },
  );

  test('stops an upgrade before its first step, and leaves no half of a copy', () => {
    const path = smallDisk(3);
    const db = openDatabase(join(path, 'toasoan.db'));
    onTestFinished(() => db.close());
    db.exec(
      `CREATE TABLE note (text TEXT) STRICT; INSERT INTO note VALUES (hex(randomblob(300000))); PRAGMA user_version = 1`,
    );
    db.pragma('wal_checkpoint(TRUNCATE)');
    const copies = { folder: join(path, 'copies'), at: now };
    mkdirSync(copies.folder);
    const day = fillDisk(path);
    writeFileSync(day, readFileSync(day).subarray(0, -400_000));
    const step = { name: 'a step', up: () => db.exec('DROP TABLE note') };

    expect(failureOf(() => migrate(db, [step, step], copies))).toMatchObject(full);

    expect(readdirSync(copies.folder)).toEqual([]);
    expect({ version: db.version, check: db.pragma('integrity_check') }).toEqual({ version: 1, check: 'ok' });
  });

  test.each<[string, (path: string, disk: string) => Promise<unknown>]>([
    ['written', (path) => writeFileAtomic(path, Buffer.alloc(500_000, 'x'))],
    ['copied', (path, disk) => copyFileAtomic(join(disk, 'nguồn'), path)],
  ])('leaves the old file whole where a new one is %s, and no temporary', async (_, write) => {
    const disk = smallDisk(2);
    const folder = join(disk, 'xuất');
    await writeFileAtomic(join(folder, 'bài.docx'), 'cũ');
    writeFileSync(join(disk, 'nguồn'), Buffer.alloc(500_000, 'x'));
    const day = fillDisk(disk);
    writeFileSync(day, readFileSync(day).subarray(0, -100_000));

    await expect(write(join(folder, 'bài.docx'), disk)).rejects.toMatchObject(full);

    expect(readdirSync(folder)).toEqual(['bài.docx']);
    expect(readFileSync(join(folder, 'bài.docx'), 'utf8')).toBe('cũ');
  });
});

function open(path: string, access: 'read' | 'write' = 'write'): DataFolder {
  const folder = openDataFolder(join(path, 'tòa soạn'), access, now);
  onTestFinished(() => folder.close());
  return folder;
}

function keep({ db }: DataFolder, id: number): void {
  const insert = `INSERT INTO asset (id, name, mediaType, size, width, height, addedAt) VALUES (?, ?, '', 1, 1, 1, '')`;
  db.transaction(() => db.prepare(insert).run(id, 'ảnh '.repeat(500)));
}

function keepUntilFull(folder: DataFolder): { kept: number; failure: unknown } {
  for (let kept = 0; ; kept += 1) {
    try {
      keep(folder, kept);
    } catch (failure) {
      return { kept, failure };
    }
  }
}

function keptIn({ db }: DataFolder): unknown {
  const rows = db.prepare<[], { rows: number }>('SELECT count(*) AS rows FROM asset').get();
  return { ...rows, check: db.pragma('integrity_check') };
}

function failureOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new AppError('internal', 'the work did not fail');
}
