import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { AppError } from '#shared/failure.ts';
import { openDataFolder, type DataFolder } from '#core/storage/data-folder.ts';
import { startChild } from '#tests/support/child.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const now = new Date('2026-11-23T17:12:04.000Z');
const damaged = {
  code: 'storage',
  message: 'Tệp dữ liệu bị hỏng nên không mở được. Hãy giữ nguyên thư mục này và khôi phục từ bản sao lưu.',
};

describe('a database file that', () => {
  test.each<[string, (file: string) => void]>([
    ['begins with something else', (file) => overwrite(file, 0, 4096)],
    ['was overwritten from end to end', (file) => overwrite(file, 0, statSync(file).size)],
    ['lost its second half', (file) => truncateSync(file, statSync(file).size / 2)],
    ['has only its first page left', (file) => truncateSync(file, 4096)],
    ['has not even its header left', (file) => truncateSync(file, 60)],
    ['is empty', (file) => truncateSync(file, 0)],
    ['was overwritten in its middle', (file) => overwrite(file, 3 * 4096, statSync(file).size - 4 * 4096)],
  ])('%s is told as damaged, and not one byte of it changes', (_, damage) => {
    const path = withPhotos();
    damage(join(path, 'toasoan.db'));
    const before = contentsOf(path);

    for (const access of ['write', 'read'] as const)
      expect(failureOf(() => readAll(path, access))).toMatchObject(damaged);

    expect(contentsOf(path)).toEqual(before);
  });

  test.runIf(process.platform === 'linux')('is damaged is let go, so that it can be moved away', () => {
    const path = withPhotos();
    overwrite(join(path, 'toasoan.db'), 0, 4096);

    for (const access of ['write', 'read'] as const) failureOf(() => readAll(path, access));

    const open = readdirSync('/proc/self/fd').map((handle) => readlinkIfThere(`/proc/self/fd/${handle}`));
    expect(open.filter((file) => file.startsWith(path))).toEqual([]);
  });

  test('is damaged can be opened again once a good copy lies in its place', () => {
    const path = withPhotos();
    const good = join(temporaryFolder(), 'toasoan.db');
    copyFileSync(join(path, 'toasoan.db'), good);
    overwrite(join(path, 'toasoan.db'), 0, 4096);
    failureOf(() => readAll(path, 'write'));

    copyFileSync(good, join(path, 'toasoan.db'));

    expect(readAll(path, 'write')).toHaveLength(200);
  });
});

describe('a log of changes that a power cut tore', () => {
  test('is read up to the tear, and nothing before it is lost', async () => {
    const path = temporaryFolder();
    const window = startChild(join(import.meta.dirname, 'processes/hold-folder.ts'), path);
    for (let line = 0; line < 20; line += 1) await window.nextLine();
    await window.kill();
    const log = join(path, 'toasoan.db-wal');

    truncateSync(log, statSync(log).size - 100);

    const acknowledged = Number(window.lines.at(-1));
    const rows = readAll(path, 'write');
    expect(rows.length).toBeGreaterThanOrEqual(acknowledged - 1);
    expect(rows).toEqual(Array.from(rows, (_, index) => ({ id: String(index) })));
  });
});

/** A data folder of two hundred photos, closed. */
function withPhotos(): string {
  const path = temporaryFolder();
  const folder = openDataFolder(path, 'write', now);
  const insert = folder.db.prepare(
    `INSERT INTO asset (id, name, mediaType, size, width, height, addedAt) VALUES (?, ?, '', 1, 1, 1, '')`,
  );
  folder.db.transaction(() => {
    for (let id = 0; id < 200; id += 1) insert.run(String(id), 'ảnh '.repeat(100));
  });
  folder.close();
  return path;
}

function readAll(path: string, access: 'read' | 'write'): { id: string }[] {
  const folder: DataFolder = openDataFolder(path, access, now);
  onTestFinished(() => folder.close());
  try {
    return folder.db.transaction(() =>
      folder.db.prepare<[], { id: string }>('SELECT id FROM asset NOT INDEXED').all(),
    );
  } finally {
    folder.close();
  }
}

function contentsOf(path: string): Record<string, string> {
  const names = readdirSync(path).filter(
    (name) => name.startsWith('toasoan.db') && !/-(wal|shm)$/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, sha256(readFileSync(join(path, name)))]));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Bytes that look like nothing, the same every time. */
function overwrite(file: string, from: number, length: number): void {
  const noise = Buffer.alloc(length);
  let seed = 20_261_123;
  for (let index = 0; index < length; index += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    noise[index] = seed >> 16;
  }
  const handle = openSync(file, 'r+');
  writeSync(handle, noise, 0, length, from);
  closeSync(handle);
}

function failureOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new AppError('internal', 'the work did not fail');
}

/** A handle may be closed while all of them are listed. */
function readlinkIfThere(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
