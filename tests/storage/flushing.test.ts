import { realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '#core/storage/database.ts';
import { createTestApp } from '#tests/support/app.ts';
import { canTrace, traceScript, type SystemCall } from '#tests/support/system-calls.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const writeFiles = join(import.meta.dirname, 'processes/write-files.ts');
const keepRows = join(import.meta.dirname, 'processes/keep-rows.ts');
const saveOn = resolve(import.meta.dirname, '../support/save-on.ts');

describe.runIf(canTrace)('a file for a person', { timeout: 60_000 }, () => {
  test.each(['write', 'copy', 'copyDatabase'])(
    'is on the disk before it has its name, and its name is on the disk (%s)',
    (way) => {
      const { path, calls } = traced(way);

      expect(faults(calls, path)).toEqual([]);
    },
  );

  test.each(['write', 'copy', 'copyDatabase'])(
    'in folders that are new too has the names of those on the disk (%s)',
    (way) => {
      const { path, calls } = traced(way, 'năm/tháng/bài.html');

      const flushed = new Set(calls.filter((call) => call.name === 'sync').map((call) => call.path));
      const folders = [dirname(path), dirname(dirname(path)), dirname(dirname(dirname(path)))];
      expect(folders.filter((folder) => !flushed.has(folder))).toEqual([]);
    },
  );

  test.each([
    ['inPlace', ['it is written under its own name']],
    ['withoutSync', ['it is renamed before it is on the disk']],
    ['streamedWithoutSync', ['it is renamed before it is on the disk']],
    ['syncTooLate', ['it is renamed before it is on the disk']],
    ['withoutFolder', ['its name is not on the disk']],
  ])('would not pass if it were written %s', (way, expected) => {
    const { path, calls } = traced(way);

    expect(faults(calls, path)).toEqual(expected);
  });
});

describe.runIf(canTrace)('a row that is said to be kept', { timeout: 60_000 }, () => {
  test('is on the disk when it is said', () => {
    const file = databaseWithNotes();

    expect(keptTooSoon(traceScript(keepRows, file), file)).toEqual([]);
  });

  test('would not be if the connection were a plain one', () => {
    const file = databaseWithNotes();

    expect(keptTooSoon(traceScript(keepRows, file, 'plain'), file)).toContain('kept 3');
  });
});

describe.runIf(canTrace)('what an editor saves through the core', { timeout: 60_000 }, () => {
  test('is on the disk when the save is acknowledged', async () => {
    const { folder, id } = await folderWithArticle();

    expect(keptTooSoon(traceScript(saveOn, folder, id, '1', '5'), join(folder, 'toasoan.db'))).toEqual([]);
  });

  test('would not be if SQLite only said that it flushes', async () => {
    const { folder, id } = await folderWithArticle();

    const calls = traceScript(saveOn, folder, id, '1', '5', 'lying');

    expect(keptTooSoon(calls, join(folder, 'toasoan.db'))).toContain('kept 3');
  });
});

/** What a power cut at the worst moment could make of the file, said of the calls that wrote it. */
function faults(calls: readonly SystemCall[], path: string): string[] {
  const rename = calls.find((call) => call.name === 'rename' && call.to === path);
  if (!rename) return ['it is written under its own name'];
  const writes = calls.filter((call) => call.name === 'write' && call.path === rename.path);
  const flushes = calls.filter((call) => call.name === 'sync');
  const isFlushed = flushes
    .filter((flush) => flush.path === rename.path && isBefore(flush, rename))
    .some((flush) => writes.every((write) => isBefore(write, flush)));
  const isNamed = flushes.some((flush) => flush.path === dirname(path) && isBefore(rename, flush));
  return [
    ...(writes.length === 0 ? ['it was never written'] : []),
    ...(isFlushed ? [] : ['it is renamed before it is on the disk']),
    ...(isNamed ? [] : ['its name is not on the disk']),
  ];
}

function isBefore(call: SystemCall, later: SystemCall): boolean {
  return call.done < later.begun;
}

/** The rows of which the program spoke while their bytes in the log were not flushed. */
function keptTooSoon(calls: readonly SystemCall[], file: string): string[] {
  let isFlushed = true;
  return calls.flatMap((call) => {
    if (call.path === `${file}-wal`) isFlushed = call.name === 'sync';
    return call.text?.startsWith('kept') && !isFlushed ? [call.text.slice(0, 6)] : [];
  });
}

function traced(way: string, name = 'bài.html'): { path: string; calls: SystemCall[] } {
  const folder = realpathSync(temporaryFolder());
  const source = join(folder, 'nguồn');
  if (way === 'copyDatabase') openDatabase(source).close();
  else writeFileSync(source, 'Nội dung bài. '.repeat(20_000));
  const path = join(folder, name);
  return { path, calls: traceScript(writeFiles, way, path, source) };
}

function databaseWithNotes(): string {
  const file = join(realpathSync(temporaryFolder()), 'toasoan.db');
  const db = openDatabase(file);
  db.exec('CREATE TABLE note (text TEXT) STRICT');
  db.close();
  return file;
}

async function folderWithArticle(): Promise<{ folder: string; id: string }> {
  const folder = realpathSync(temporaryFolder());
  const { app, desk } = await createTestApp({ folder });
  const { id } = await desk.articles.create({ as: 'phong-vien' });
  await app.close();
  return { folder, id };
}
