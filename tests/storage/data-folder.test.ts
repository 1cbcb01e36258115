import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { AppError } from '#shared/failure.ts';
import { inUse, openDataFolder, type DataFolder } from '#core/storage/data-folder.ts';
import { openDatabase } from '#core/storage/database.ts';
import { migrations } from '#core/storage/migrations/index.ts';
import { startChild } from '#tests/support/child.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const now = new Date('2026-11-23T17:12:04.000Z');
const holdFolder = join(import.meta.dirname, 'processes/hold-folder.ts');

describe('a data folder', () => {
  test('is made where there is none, folders above it included', () => {
    const path = join(temporaryFolder(), 'Báo Lạch Vàm', 'tòa soạn');

    const folder = open(path, 'write');

    expect({ ...folder, db: folder.db.version, close: undefined }).toEqual({
      path,
      db: migrations.length,
      canWrite: true,
      wasCutOff: false,
      databaseFile: join(path, 'toasoan.db'),
      photoCache: join(path, 'cache/photos'),
      photos: join(path, 'photos'),
      close: undefined,
    });
    expect(readFileSync(join(path, 'lock.pid'), 'utf8')).toBe(`${process.pid}\n`);
  });

  test('that was moved away keeps nothing until it is back, and says so', () => {
    const path = temporaryFolder();
    const folder = open(path, 'write');
    const keepOne = (id: string) => folder.db.transaction(() => keepPhoto(folder, id));
    keepOne('a');
    renameSync(path, `${path}-khac`);

    expect(() => keepOne('b')).toThrow(/^Không thấy tệp dữ liệu ở chỗ cũ/);

    renameSync(`${path}-khac`, path);
    keepOne('c');
    expect(photos(folder)).toEqual(['a', 'c']);
  });

  test('has what was kept in it when it is opened again', () => {
    const path = temporaryFolder();
    const first = open(path, 'write');
    keepPhoto(first, 'a');
    first.close();

    expect(photos(open(path, 'write'))).toEqual(['a']);
  });

  test('is free for the next as soon as it is closed, and says so', () => {
    const path = temporaryFolder();
    open(path, 'write').close();

    expect(existsSync(join(path, 'lock.pid'))).toBe(false);
    expect(open(path, 'write')).toMatchObject({ canWrite: true, wasCutOff: false });
  });

  test('that is only read needs nobody to let go, and cannot be written', () => {
    const path = temporaryFolder();
    const window = open(path, 'write');
    keepPhoto(window, 'a');

    const beside = open(path, 'read');
    keepPhoto(window, 'b');

    expect({ canWrite: beside.canWrite, photos: photos(beside) }).toEqual({
      canWrite: false,
      photos: ['a', 'b'],
    });
    expect(() => beside.db.transaction(() => keepPhoto(beside, 'c'))).toThrow(AppError);
  });

  test('that was never used is made by whoever reads it first', () => {
    const folder = open(temporaryFolder(), 'read');

    expect({ version: folder.db.version, photos: photos(folder) }).toEqual({
      version: migrations.length,
      photos: [],
    });
  });

  test('of a newer program is refused to write and to read, and is free afterwards', () => {
    const path = temporaryFolder();
    const folder = open(path, 'write');
    folder.db.exec('PRAGMA user_version = 99');
    folder.close();

    for (const access of ['write', 'read'] as const)
      expect(refusal(path, access)).toMatchObject({
        code: 'storage',
        message: expect.stringContaining('Hãy cập nhật Tòa Soạn'),
      });
    expect(existsSync(join(path, 'lock.pid'))).toBe(false);
  });

  test('that cannot be opened still says that its last writer was cut off, once it can', () => {
    const path = temporaryFolder();
    const folder = open(path, 'write');
    const { version } = folder.db;
    folder.db.exec('PRAGMA user_version = 9999');
    folder.close();
    writeFileSync(join(path, 'lock.pid'), '1\n');
    expect(() => open(path, 'write')).toThrow('phiên bản Tòa Soạn mới hơn');

    const file = openDatabase(join(path, 'toasoan.db'));
    file.exec(`PRAGMA user_version = ${version}`);
    file.close();

    expect(open(path, 'write').wasCutOff).toBe(true);
  });
});

describe('a second window', () => {
  test('in the same process is refused with a sentence, to write', () => {
    const path = temporaryFolder();
    open(path, 'write');

    expect(refusal(path, 'write')).toEqual(inUse());
  });

  test('is refused although nothing of the first is in use any more but its database', async () => {
    const path = temporaryFolder();
    const { db } = openDataFolder(path, 'write', now);

    await collectGarbage();

    expect(refusal(path, 'write')).toEqual(inUse());
    db.close();
  });

  test('in another process is refused as long as that process lives, and not a moment longer', async () => {
    const path = temporaryFolder();
    const window = startChild(holdFolder, path);
    await window.nextLine();

    expect(refusal(path, 'write')).toEqual(inUse());
    expect(open(path, 'read').canWrite).toBe(false);
    await window.kill();

    expect(open(path, 'write')).toMatchObject({ canWrite: true, wasCutOff: true });
  });

  test('that reads beside another process sees what that process keeps', async () => {
    const path = temporaryFolder();
    const window = startChild(holdFolder, path);
    await window.nextLine();

    const beside = open(path, 'read');
    const seen = photos(beside).length;
    while (Number(await window.nextLine()) <= seen);

    expect(seen).toBeGreaterThanOrEqual(1);
    expect(photos(beside).length).toBeGreaterThan(seen);
  });

  test('is refused to read a folder whose window is still making it', () => {
    const path = temporaryFolder();
    const window = open(path, 'write');
    window.db.exec('PRAGMA user_version = 0');

    expect(refusal(path, 'read')).toEqual(inUse());
  });
});

describe('a process that is killed', () => {
  test.each([1, 2, 3, 4, 5])('loses nothing it was told is kept (%i)', async (round) => {
    const path = temporaryFolder();
    const window = startChild(holdFolder, path);
    for (let line = 0; line < round * 7; line += 1) await window.nextLine();

    await window.kill();

    const acknowledged = Number(window.lines.at(-1));
    const folder = open(path, 'write');
    const kept = photos(folder);
    // One more may have been kept without its word having come through.
    expect([acknowledged, acknowledged + 1]).toContain(kept.length);
    expect(kept).toEqual(Array.from(kept, (_, index) => String(index)));
    expect(folder).toMatchObject({ wasCutOff: true });
    expect(folder.db.pragma('integrity_check')).toBe('ok');
  });
});

function open(path: string, access: 'read' | 'write'): DataFolder {
  const folder = openDataFolder(path, access, now);
  onTestFinished(() => folder.close());
  return folder;
}

function refusal(path: string, access: 'read' | 'write'): unknown {
  try {
    open(path, access);
  } catch (error) {
    return error;
  }
  return 'it was opened';
}

/** Twice, with a turn between: what is let go in the first is ended in the second. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void; // V8 puts it there for the flag.
  for (let time = 0; time < 2; time++) {
    await nextTurn();
    collect();
  }
}

function keepPhoto({ db }: DataFolder, id: string): void {
  db.prepare(
    `INSERT INTO asset (id, name, mediaType, size, width, height, addedAt) VALUES (?, 'ảnh', 'image/jpeg', 1, 1, 1, '')`,
  ).run(id);
}

function photos({ db }: DataFolder): string[] {
  const rows = db.prepare<[], { id: string }>('SELECT id FROM asset ORDER BY rowid').all();
  return rows.map((row) => row.id);
}
