import { existsSync, readdirSync } from 'node:fs';
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
      failure: { sentence: expect.stringContaining('Ổ đĩa này còn thiếu') },
    });
    await anApprovedArticle(app, 'Cầu Cồn Nhỏ');

    expect(readdirSync(disk)).toEqual([]);
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

function pictures(count: number): string[] {
  const folder = temporaryFolder();
  return Array.from({ length: count }, (_, index) => writePng(folder, `${index}.png`, { shade: index }));
}
