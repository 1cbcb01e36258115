import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { systemTimers, type Timers } from '#core/clock.ts';
import { createFileLog } from '#core/log.ts';
import { writeFileAtomic } from '#core/storage/files.ts';
import type { FolderStanding } from '#shared/areas/upkeep.ts';
import { WorkId } from '#shared/areas/work.ts';
import { countedIds, createTestApp, type TestApp } from '#tests/support/app.ts';
import { photo } from '#tests/support/builders.ts';
import { writePng } from '#tests/support/pictures.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const work = WorkId.parse('01900000-0000-7000-8000-00000000abcd');

/** A data folder on a stick, and the name under which it lies once that is pulled out. */
async function onAStick(timers?: Timers): Promise<TestApp & { pulledOut: string }> {
  const folder = join(temporaryFolder(), 'usb');
  const app = await createTestApp({ folder, ...(timers && { timers }) });
  return { ...app, pulledOut: `${folder}-rut-ra` };
}

/** Timers that do not keep one waiting. */
const hasty: Timers = { after: (delayMs, call) => systemTimers.after(Math.min(delayMs, 20), call) };

async function seenBy(desk: TestApp['desk'], standing: FolderStanding): Promise<void> {
  await vi.waitFor(async () => expect(await desk.upkeep.folder({})).toMatchObject({ standing }), 20_000);
}

/** A story file of another laptop, with a photo in it. */
async function packedWithPhoto(): Promise<string> {
  const { app, desk } = await createTestApp({ ids: countedIds(7) });
  const files = [writePng(temporaryFolder(), 'khac.png', { shade: 30 })];
  const [added] = await desk.assets.add({ files, as: 'phong-vien' });
  const picture = photo('Bến Lạc', '', added?.ok ? { asset: added.asset.id } : {});
  const { id } = await desk.articles.create({ as: 'phong-vien' });
  await desk.articles.save({ id, as: 'phong-vien', changes: { put: [picture], order: [picture.id] } });
  const out = join(temporaryFolder(), 'bai.toasoan');
  await desk.stories.pack({ ids: [id], out });
  await app.close();
  return out;
}

describe('a data folder that is gone', () => {
  test.each([
    ['is moved away', (folder: string, to: string) => renameSync(folder, to)],
    [
      'leaves an empty folder behind, where its disk hung',
      (folder: string, to: string) => {
        renameSync(folder, to);
        mkdirSync(folder);
      },
    ],
  ])('and %s is not made anew by a backup that fails', async (_, pullOut) => {
    const { desk, folder, pulledOut, try: call } = await onAStick();
    const place = temporaryFolder();
    await desk.settings.put({ changes: { backupPlace: place } });
    pullOut(folder, pulledOut);

    const reply = await call('backups.make', { to: place });

    expect(reply).toMatchObject({
      failure: { sentence: expect.stringContaining(`Không còn thấy dữ liệu ở “${folder}”`) },
    });
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
    expect((await desk.backups.list({ place })).backups).toEqual([]);
  });

  test('does not have the good backup forgotten that was made of it', async () => {
    const { desk, folder, pulledOut } = await onAStick();
    const place = temporaryFolder();
    await desk.backups.make({ to: place });
    const { lastGood } = await desk.backups.list({});
    renameSync(folder, pulledOut);

    expect(lastGood).not.toBeNull();
    expect(await desk.backups.list({})).toMatchObject({ place, lastGood, isPlaceThere: true });
  });

  test('is not made anew by photos that come, nor by the log', async () => {
    const { desk, folder, pulledOut } = await onAStick();
    renameSync(folder, pulledOut);

    const [added] = await desk.assets.add({
      files: [writePng(temporaryFolder(), 'anh.png', { shade: 90 })],
      as: 'phong-vien',
    });
    createFileLog(folder).error('adding a photo', new Error('gone'));

    expect(added).toMatchObject({ ok: false, failure: { sentence: expect.stringContaining('hãy cắm lại') } });
    expect(existsSync(folder)).toBe(false);
  });

  test('whose disk leaves an empty folder behind takes no photo there, nor one out of a story file', async () => {
    const { desk, folder, pulledOut, try: call } = await onAStick();
    const files = [writePng(temporaryFolder(), 'anh.png', { shade: 90 })];
    const storyFile = await packedWithPhoto();
    renameSync(folder, pulledOut);
    mkdirSync(folder);

    const [added] = await desk.assets.add({ files, as: 'phong-vien' });
    const opened = await call('stories.open', { file: storyFile });

    expect(added).toMatchObject({ ok: false, failure: { sentence: expect.stringContaining('hãy cắm lại') } });
    expect(opened).toMatchObject({ ok: false });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is told, and so is that it is back', async () => {
    const { desk, events, folder, pulledOut } = await onAStick(hasty);
    const seen = (standing: FolderStanding) => seenBy(desk, standing);
    await seen('there');

    renameSync(folder, pulledOut);
    await seen('gone');
    expect(events).toContainEqual({ topic: 'folder.changed', payload: {} });
    renameSync(pulledOut, folder);

    await seen('there');
    await desk.articles.create({ as: 'phong-vien' });
  });

  test('in whose place another one lies takes nothing until a new start', async () => {
    const { desk, folder, pulledOut, try: call } = await onAStick(hasty);
    const seen = (standing: FolderStanding) => seenBy(desk, standing);
    renameSync(folder, pulledOut);
    await seen('gone');
    cpSync(pulledOut, folder, { recursive: true });
    await seen('another');

    const reply = await call('articles.create', { as: 'phong-vien' });

    expect(reply).toMatchObject({
      failure: { code: 'storage', sentence: expect.stringContaining('Hãy khởi động lại') },
    });
  });

  test('is not made anew by a new start of the program that had it open', async () => {
    const { folder, pulledOut, try: call } = await onAStick();
    renameSync(folder, pulledOut);

    expect(await call('window.restart', {})).toMatchObject({
      failure: { sentence: expect.stringContaining(`Không thấy dữ liệu ở “${folder}” để mở lại`) },
    });
  });
});

describe('BK9 a data folder without its database', () => {
  async function withPhoto(): Promise<string> {
    const { app, desk, folder } = await createTestApp();
    const files = [writePng(temporaryFolder(), 'anh.png', { shade: 90 })];
    await desk.assets.add({ files, as: 'phong-vien' });
    await app.close();
    return folder;
  }

  test('that was never backed up is no new newsroom, and opens again with it', async () => {
    const folder = await withPhoto();
    const database = join(folder, 'toasoan.db');
    renameSync(database, `${database}-xoa`);

    await expect(createTestApp({ folder })).rejects.toThrow(
      `Không thấy tệp dữ liệu “toasoan.db” trong “${folder}”`,
    );
    expect(existsSync(database)).toBe(false);
    renameSync(`${database}-xoa`, database);

    const { desk } = await createTestApp({ folder, ids: countedIds(2) });
    expect(await desk.upkeep.check({})).toMatchObject({ assets: 1, problems: [] });
  });

  test('in which a window was open is none either, though it had no photo', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'window'));
    writeFileSync(join(folder, 'window', 'language'), 'vi');

    await expect(createTestApp({ folder })).rejects.toThrow('Không thấy tệp dữ liệu “toasoan.db”');
  });

  test('in which a first start came to nothing is begun anew', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'window', 'Default'), { recursive: true });
    mkdirSync(join(folder, 'photos', 'Tết'), { recursive: true });
    createFileLog(folder).error('opening the window', new Error('full'));

    const { desk } = await createTestApp({ folder });

    expect(await desk.articles.list({})).toEqual([]);
  });

  test('which Chromium made anew in its place is known by the next start, and the folder is not back', async () => {
    const { app, desk, folder, pulledOut } = await onAStick(hasty);
    renameSync(folder, pulledOut);
    await seenBy(desk, 'gone');

    mkdirSync(join(folder, 'window'), { recursive: true });
    await vi.waitFor(
      () => expect(readdirSync(join(folder, 'window'))).toEqual(['du-lieu-da-di.txt']),
      20_000,
    );
    expect(await desk.upkeep.folder({})).toMatchObject({ standing: 'gone' });
    await app.close();

    await expect(createTestApp({ folder })).rejects.toThrow('Không thấy tệp dữ liệu “toasoan.db”');
    expect(readdirSync(folder)).toEqual(['window']);
    rmSync(folder, { recursive: true });
    renameSync(pulledOut, folder);
    await createTestApp({ folder, ids: countedIds(2) });
  });
});

test('a backup place that is pulled out in the middle is not made anew on another disk', async () => {
  const { app, desk, try: call } = await createTestApp();
  const files = [1, 2, 3].map((shade) => writePng(temporaryFolder(), `${shade}.png`, { shade }));
  await desk.assets.add({ files, as: 'phong-vien' });
  const place = join(temporaryFolder(), 'usb');
  const end = app.onEvent((topic) => {
    if (topic !== 'work.progress') return;
    end();
    renameSync(place, `${place}-rut-ra`);
  });

  const reply = await call('backups.make', { to: place, work });

  expect(reply).toMatchObject({
    failure: { sentence: expect.stringContaining(`Không còn thấy thư mục “${place}”`) },
  });
  expect(existsSync(place)).toBe(false);
});

test('an empty folder where the stick with the backups was takes none, until a person chooses it', async () => {
  const { desk, try: call } = await createTestApp();
  const place = join(temporaryFolder(), 'usb');
  mkdirSync(place);
  await desk.settings.put({ changes: { backupPlace: place } });
  await desk.backups.make({});
  renameSync(place, `${place}-rut-ra`);
  mkdirSync(place);

  expect(await call('backups.make', {})).toMatchObject({
    failure: { sentence: expect.stringContaining(`Không thấy nơi sao lưu “${place}”`) },
  });
  expect(await desk.backups.list({})).toMatchObject({ isPlaceThere: false });
  expect(readdirSync(place)).toEqual([]);
  await desk.settings.put({ changes: { backupPlace: place } });
  await desk.backups.make({});

  expect(await desk.backups.list({})).toMatchObject({ isPlaceThere: true, backups: [{ isGood: true }] });
});

test('a new data folder whose disk is pulled out while a backup is opened there is not half a one', async () => {
  const { app, desk, try: call } = await createTestApp();
  const files = [1, 2, 3].map((shade) => writePng(temporaryFolder(), `${shade}.png`, { shade }));
  await desk.assets.add({ files, as: 'phong-vien' });
  const place = temporaryFolder();
  await desk.backups.make({ to: place });
  const disk = join(temporaryFolder(), 'usb');
  mkdirSync(disk);
  const end = app.onEvent((topic) => {
    if (topic !== 'work.progress') return;
    end();
    renameSync(disk, `${disk}-rut-ra`);
  });

  const reply = await call('backups.restore', { place, to: join(disk, 'moi'), work });

  expect(reply.ok).toBe(false);
  expect(existsSync(disk)).toBe(false);
});

test('a file is written inside a folder that is there, with the folders between', async () => {
  const outer = join(temporaryFolder(), 'du-lieu');
  const path = join(outer, 'photos', 'ab', 'anh.jpg');

  await expect(writeFileAtomic(path, 'x', { within: outer })).rejects.toThrow('Không còn thấy thư mục');
  mkdirSync(outer);
  await Promise.all(['a', 'b'].map((text) => writeFileAtomic(path, text, { within: outer })));

  expect(readdirSync(join(outer, 'photos', 'ab'))).toEqual(['anh.jpg']);
  rmSync(outer, { recursive: true });
});
