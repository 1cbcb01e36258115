import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runsOf } from '#shared/document/run.ts';
import { countedIds, createTestApp, type TestApp } from '#tests/support/app.ts';
import { writePng } from '#tests/support/pictures.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const both = ['Viết sau', 'Đã sao lưu'].toSorted();

describe('BK7 a backup that a person chose', () => {
  test('is open from the next start on, beside the folder, which stays as it was', async () => {
    const { app, folder, place, name } = await writtenOnAfterBackup();

    const { folder: beside } = await app.desk.backups.openInstead({ name });
    expect(await app.desk.upkeep.folder({})).toMatchObject({ next: beside, isNeeded: true });
    expect(await headlines(app)).toEqual(both);
    await app.app.close();
    const next = await createTestApp({ folder });

    expect(await headlines(next)).toEqual(['Đã sao lưu']);
    // The clock of the test begins at eight in the morning of UTC.
    expect(basename(beside)).toMatch(/^kho-khoi-phuc-2026-11-23-15h\d\dm\d\d$/);
    expect(next.app.notices).toEqual([]);
    expect(await next.desk.backups.list({})).toMatchObject({ place, backups: [{ name, isGood: true }] });
    expect(await next.desk.upkeep.folder({})).toMatchObject({ path: beside, instead: { before: folder } });
    expect(existsSync(join(folder, 'toasoan.db'))).toBe(true);
  });

  test('is left again for what was there before, and stays where it is', async () => {
    const { app, folder, name } = await writtenOnAfterBackup();
    const { folder: beside } = await app.desk.backups.openInstead({ name });
    await app.app.close();
    const restored = await createTestApp({ folder });

    await restored.desk.backups.comeBack({});
    expect(await restored.desk.upkeep.folder({})).toMatchObject({ next: folder, isNeeded: false });
    await restored.app.close();
    const back = await createTestApp({ folder });

    expect(await headlines(back)).toEqual(both);
    expect(await back.desk.upkeep.folder({})).toMatchObject({ path: folder, instead: null });
    expect(existsSync(join(beside, 'toasoan.db'))).toBe(true);
    expect(await back.try('backups.comeBack', {})).toMatchObject({ failure: { code: 'not_found' } });
  });

  test('that was killed leaves nothing for good: the next one clears it away', async () => {
    const { app, folder, place } = await writtenOnAfterBackup();
    await app.desk.assets.add({
      files: [writePng(temporaryFolder(), 'a.png', { shade: 9 })],
      as: 'phong-vien',
    });
    const { name } = (await app.desk.backups.make({ to: place })).backup;
    await app.app.close();

    spawnSync(process.execPath, [join(import.meta.dirname, 'restore-and-die.ts'), folder, place, name]);
    const left = readdirSync(dirname(folder));
    const next = await createTestApp({ folder, ids: countedIds(2) });
    const { folder: beside } = await next.desk.backups.openInstead({ place, name });

    expect(left.toSorted()).toEqual([expect.stringMatching(/^\.toasoan-/), 'kho']);
    expect(readdirSync(dirname(folder)).toSorted()).toEqual(['kho', basename(beside)]);
  });

  test('is asked for where it is not there: what was there before would hide what was written since', async () => {
    const { app, folder, name } = await writtenOnAfterBackup();
    const { folder: beside } = await app.desk.backups.openInstead({ name });
    await app.app.close();
    renameSync(beside, `${beside}-cat-di`);

    await expect(createTestApp({ folder })).rejects.toThrow(`Không thấy dữ liệu ở “${beside}”`);

    rmSync(join(folder, 'cach-ly', 'dang-mo-ban-sao.json'));
    expect(await headlines(await createTestApp({ folder }))).toEqual(both);
  });

  test('is asked for in the same way where it cannot be looked into', async () => {
    const { app, folder, name } = await writtenOnAfterBackup();
    const { folder: beside } = await app.desk.backups.openInstead({ name });
    await app.app.close();
    rmSync(beside, { recursive: true });
    symlinkSync(beside, beside);

    await expect(createTestApp({ folder })).rejects.toThrow(`Không thấy dữ liệu ở “${beside}”`);
  });

  test('is found where the disk with both of them bears another name', async () => {
    const disk = join(temporaryFolder(), 'usb');
    const { app, name } = await writtenOnAfterBackup(join(disk, 'kho'));
    await app.desk.backups.openInstead({ name });
    await app.app.close();
    renameSync(disk, `${disk}-2`);

    const next = await createTestApp({ folder: join(`${disk}-2`, 'kho') });

    expect(await headlines(next)).toEqual(['Đã sao lưu']);
  });

  test('is followed by another one, and each comes back to the one before', async () => {
    const { app, folder, place, name } = await writtenOnAfterBackup();
    app.clock.forward(7200);
    const second = await app.desk.backups.make({ to: place });
    await app.desk.backups.openInstead({ name });
    await app.app.close();
    const first = await createTestApp({ folder });
    const { path: before } = await first.desk.upkeep.folder({});
    await first.desk.backups.openInstead({ place, name: second.backup.name });
    await first.app.close();

    const next = await createTestApp({ folder });

    expect(await headlines(next)).toEqual(both);
    expect(await next.desk.upkeep.folder({})).toMatchObject({ instead: { before } });
  });

  test('is opened on the disk of the data, also where they lie at its very top', async ({ skip }) => {
    const top = topOfADisk() ?? skip();
    const { app, name } = await writtenOnAfterBackup(top);

    const { folder: inside } = await app.desk.backups.openInstead({ name });
    await app.app.close();
    const next = await createTestApp({ folder: top, ids: countedIds(2) });
    expect(await headlines(next)).toEqual(['Đã sao lưu']);
    await next.desk.backups.openInstead({ name });
    await next.app.close();
    const last = await createTestApp({ folder: top, ids: countedIds(3) });

    expect(dirname(inside)).toBe(top);
    expect(dirname((await last.desk.upkeep.folder({})).path)).toBe(top);
    expect(readdirSync(dirname(top))).toEqual([basename(top)]);
  });

  test('begins a new laptop: its folder holds nothing yet', async () => {
    const { app, place, name } = await writtenOnAfterBackup();
    await app.app.close();
    const fresh = await createTestApp({ folder: join(temporaryFolder(), 'máy mới') });

    await fresh.desk.backups.openInstead({ place, name });
    await fresh.app.close();

    expect(await headlines(await createTestApp({ folder: fresh.folder }))).toEqual(['Đã sao lưu']);
  });

  test('that is not there leaves everything as it is, and says so', async () => {
    const { app, folder } = await writtenOnAfterBackup();

    const reply = await app.try('backups.openInstead', { name: '2026-01-01T00-00-00-000Z' });
    await app.app.close();

    expect(reply).toMatchObject({ ok: false, failure: { code: 'not_found' } });
    expect(await headlines(await createTestApp({ folder }))).toEqual(both);
  });
});

/** One article that is in the backup, and one that was written since. */
async function writtenOnAfterBackup(folder = join(temporaryFolder(), 'kho')) {
  const place = join(temporaryFolder(), 'usb');
  const app = await createTestApp({ folder, ids: countedIds(7) });
  await write(app, 'Đã sao lưu');
  const { backup } = await app.desk.backups.make({ to: place });
  await write(app, 'Viết sau');
  return { app, folder, place, name: backup.name };
}

/** A folder beside which nothing may be put, and for who may do so the top of a disk. Undefined where neither can be had. */
function topOfADisk(): string | undefined {
  const around = temporaryFolder();
  const top = join(around, 'usb');
  mkdirSync(top);
  if (process.getuid?.() === 0) {
    onTestFinished(() => void spawnSync('umount', ['--lazy', top]));
    return spawnSync('mount', ['-t', 'tmpfs', 'usb', top]).status === 0 ? top : undefined;
  }
  chmodSync(around, 0o500);
  onTestFinished(() => chmodSync(around, 0o700));
  return process.platform === 'win32' ? undefined : top;
}

async function write({ desk }: TestApp, headline: string): Promise<void> {
  const { id } = await desk.articles.create({ as: 'phong-vien' });
  await desk.articles.save({ id, as: 'phong-vien', changes: { fields: { headline: runsOf(headline) } } });
}

async function headlines({ desk }: TestApp): Promise<string[]> {
  return (await desk.articles.list({})).map((row) => row.headline).toSorted();
}
