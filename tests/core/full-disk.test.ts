import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countedIds, createTestApp } from '#tests/support/app.ts';
import { anApprovedArticle } from '#tests/support/approved-article.ts';
import { canMount, fillDisk, smallDisk } from '#tests/support/small-disk.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { writePng } from '#tests/support/pictures.ts';

const diskMegabytes = 8;

describe.runIf(canMount)('with a data folder on a disk that is full', () => {
  test('the list is read in the order of what is missing', async () => {
    const disk = smallDisk(diskMegabytes);
    const app = await createTestApp({ folder: join(disk, 'du-lieu') });
    await anApprovedArticle(app, 'Cầu Cồn Nhỏ');
    fillDisk(disk);

    expect(await app.desk.articles.list({ sort: 'missing' })).toMatchObject([{ headline: 'Cầu Cồn Nhỏ' }]);
    expect(app.logged).toHaveLength(1);
  });

  test('a package that was written whole on another disk is not called failed', async () => {
    const disk = smallDisk(diskMegabytes);
    const app = await createTestApp({ folder: join(disk, 'du-lieu') });
    const id = await anApprovedArticle(app, 'Cầu Cồn Nhỏ');
    fillDisk(disk);
    const out = join(temporaryFolder(), 'goi');

    const order = { ids: [id], out, zip: false, as: 'phong-vien' };
    expect(await app.try('exchange.export', order)).toMatchObject({ ok: true });
    expect((await app.desk.exchange.verify({ package: out })).problems).toEqual([]);
  });
});

describe.runIf(canMount)('BK8 data that are moved to a disk', () => {
  test('that is empty lie in a folder of their own on it, and not in its place', async () => {
    const app = await createTestApp();
    const disk = smallDisk(64 + diskMegabytes);

    const { folder } = await app.desk.dataFolder.move({ place: disk });

    expect(folder).toBe(join(disk, 'ToaSoan'));
    expect(existsSync(join(folder, 'toasoan.db'))).toBe(true);
  });

  test('that has no room leave nothing there, and go on where they are', async () => {
    const app = await createTestApp();
    const disk = smallDisk(diskMegabytes);

    expect(await app.try('dataFolder.move', { place: disk })).toMatchObject({
      failure: { sentence: expect.stringMatching(noRoom(disk)) },
    });
    await anApprovedArticle(app, 'Cầu Cồn Nhỏ');

    expect(readdirSync(disk)).toEqual([]);
  });

  test('leave one that is full, though they were moved to it before', async () => {
    const first = await createTestApp();
    const disk = smallDisk(64 + diskMegabytes);
    const to = join(temporaryFolder(), 'moi');
    await first.desk.dataFolder.move({ place: disk });
    await first.app.close();
    const app = await createTestApp({ folder: first.folder, ids: countedIds(2) });
    fillDisk(disk);

    expect(await app.desk.dataFolder.move({ place: to })).toEqual({ folder: to });
    await app.app.close();
    const last = await createTestApp({ folder: first.folder, ids: countedIds(3) });

    expect(await last.desk.upkeep.folder({})).toMatchObject({ path: to });
  });

  test('that fills up meanwhile leave nothing there, and are whole where they are', async () => {
    const app = await createTestApp();
    const disk = smallDisk(64 + diskMegabytes);
    await app.desk.assets.add({ files: pictures(4), as: 'phong-vien' });
    const end = app.app.onEvent((topic) => {
      if (topic !== 'work.progress') return;
      end();
      fillDisk(disk);
    });

    const reply = await app.try('dataFolder.move', { place: join(disk, 'moi'), work: countedIds(9).next() });

    expect(reply).toMatchObject({ failure: { sentence: expect.stringContaining('Ổ đĩa đã đầy') } });
    expect(readdirSync(disk)).toEqual(['day.bin']);
    await anApprovedArticle(app, 'Cầu Cồn Nhỏ');
    expect((await app.desk.upkeep.check({})).problems).toEqual([]);
  });
});

describe.runIf(canMount)('BK2 a backup that is restored to a disk without room for it', () => {
  test('is refused before anything is copied, with what it needs and what there is', async () => {
    const disk = smallDisk(diskMegabytes);
    const app = await createTestApp();
    const place = temporaryFolder();
    await app.desk.backups.make({ to: place });

    const reply = await app.try('backups.restore', { place, to: join(disk, 'khoi-phuc', 'moi') });

    expect(reply).toMatchObject({ failure: { sentence: expect.stringMatching(noRoom(disk)) } });
    expect(readdirSync(disk)).toEqual([]);
  });

  test('leaves the data open that are open, and beside them nothing', async () => {
    const disk = smallDisk(diskMegabytes);
    const app = await createTestApp({ folder: join(disk, 'du-lieu') });
    const { backup } = await app.desk.backups.make({ to: temporaryFolder() });

    const reply = await app.try('backups.openInstead', { name: backup.name });

    expect(reply).toMatchObject({ failure: { sentence: expect.stringMatching(noRoom(disk)) } });
    expect(readdirSync(disk)).toEqual(['du-lieu']);
    await anApprovedArticle(app, 'Cầu Cồn Nhỏ');
  });

  test('does not say that there is none, where it is to stand in for damaged data', async () => {
    const disk = smallDisk(diskMegabytes);
    const folder = join(disk, 'du-lieu');
    const app = await createTestApp({ folder });
    await app.desk.backups.make({ to: temporaryFolder() });
    await app.app.close();
    rmSync(join(folder, 'toasoan.db'));

    await expect(createTestApp({ folder })).rejects.toThrow(noRoom(disk));
    expect(readdirSync(disk)).toEqual(['du-lieu']);
  });
});

function noRoom(disk: string): RegExp {
  return new RegExp(`^Ổ đĩa chứa “${disk}” chỉ còn trống \\d MB, mà cần \\d\\d MB để chép dữ liệu vào\\.`);
}

function pictures(count: number): string[] {
  const folder = temporaryFolder();
  return Array.from({ length: count }, (_, index) => writePng(folder, `${index}.png`, { shade: index }));
}
