import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runsOf } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import { countedIds, createTestApp, type TestApp } from '#tests/support/app.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { photo } from '#tests/support/builders.ts';
import { writePng } from '#tests/support/pictures.ts';

const writer = 'phong-vien';

/** An article with a headline and one picture. */
async function anIllustratedArticle({ desk }: TestApp, headline: string, shade: number): Promise<ArticleId> {
  const { id } = await desk.articles.create({ as: writer });
  const picture = photo();
  const changes = { fields: { headline: runsOf(headline) }, put: [picture], order: [picture.id] };
  await desk.articles.save({ id, as: writer, changes });
  const file = writePng(temporaryFolder(), `anh-${shade}.png`, { shade });
  await desk.articles.attachPhoto({ id, photo: 1, file, as: writer });
  return id;
}

async function headlines({ desk }: TestApp): Promise<string[]> {
  return (await desk.articles.list({})).map((row) => row.headline).toSorted();
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}

describe('a backup', () => {
  test('holds everything, and opens as a folder of its own', async () => {
    const app = await createTestApp();
    const place = join(temporaryFolder(), 'usb');
    await anIllustratedArticle(app, 'Mùa nước nổi', 10);

    const made = await app.desk.backups.make({ to: place });
    const to = join(temporaryFolder(), 'mới');
    await app.desk.backups.restore({ place, to });

    expect(made.backup).toMatchObject({
      counts: { articles: 1, revisions: 1, assets: 1 },
      missingPhotos: 0,
      isGood: true,
    });
    const restored = await createTestApp({ folder: to });
    expect(await headlines(restored)).toEqual(['Mùa nước nổi']);
    expect(await restored.desk.upkeep.check({})).toMatchObject({ assets: 1, problems: [] });
  });

  test('copies only the photos that the place does not have', async () => {
    const app = await createTestApp();
    const place = join(temporaryFolder(), 'usb');
    await anIllustratedArticle(app, 'Bài một', 10);
    await app.desk.backups.make({ to: place });
    await anIllustratedArticle(app, 'Bài hai', 20);

    const second = await app.desk.backups.make({ to: place });

    expect(second.photosCopied).toBe(1);
  });

  test('is remembered: where it went, and when the last good one was made', async () => {
    const app = await createTestApp();
    const place = join(temporaryFolder(), 'usb');
    expect(await app.desk.backups.list({})).toEqual({
      place: null,
      isPlaceThere: false,
      lastGood: null,
      lastFailure: null,
      backups: [],
    });

    const { backup } = await app.desk.backups.make({ to: place });

    expect(await app.desk.backups.list({})).toEqual({
      place,
      isPlaceThere: true,
      lastGood: backup.at,
      lastFailure: null,
      backups: [backup],
    });
  });

  test('inside the data folder is refused when it is chosen, not only when the backup is made', async () => {
    const app = await createTestApp();
    const inside = join(app.folder, 'sao-luu');
    const sentence = expect.stringMatching(/^Nơi sao lưu nằm ngay trong thư mục dữ liệu /);

    const replies = [
      await app.try('backups.fits', { place: inside }),
      await app.try('settings.put', { changes: { backupPlace: inside } }),
      await app.try('backups.make', { to: inside }),
    ];

    for (const reply of replies)
      expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid_input', sentence } });
    expect((await app.desk.settings.get({})).backupPlace).toBe(null);
    expect(await app.desk.backups.fits({ place: temporaryFolder() })).toEqual({});
  });

  test('BK4 that is stopped does not count, and says so', async () => {
    const app = await createTestApp();
    const place = join(temporaryFolder(), 'usb');
    await anIllustratedArticle(app, 'Mùa nước nổi', 10);
    const work = '6f0c8a0e-7d0f-4a5e-9a51-2f4f5f3c1b77';

    const making = app.try('backups.make', { to: place, work });
    await app.desk.work.cancel({ work });

    expect(await making).toMatchObject({
      ok: false,
      failure: { code: 'blocked', sentence: expect.stringMatching(/^Đã dừng sao lưu theo yêu cầu\. /) },
    });
    expect((await app.desk.backups.list({ place })).backups).toEqual([]);
  });

  test('BK1 without its receipt was never made', async () => {
    const app = await createTestApp();
    const place = join(temporaryFolder(), 'usb');
    const { backup } = await app.desk.backups.make({ to: place });

    rmSync(join(place, 'databases', `${backup.name}.json`));

    expect((await app.desk.backups.list({})).backups).toEqual([]);
    expect(await app.try('backups.restore', { place, to: join(temporaryFolder(), 'x') })).toMatchObject({
      failure: { code: 'not_found' },
    });
  });

  test('that lost a photo is not called good, and one that was changed is refused when it is opened', async () => {
    const app = await createTestApp();
    const place = join(temporaryFolder(), 'usb');
    await anIllustratedArticle(app, 'Bài một', 10);
    const { backup } = await app.desk.backups.make({ to: place });
    const database = join(place, 'databases', `${backup.name}.db`);
    const bytes = readFileSync(database);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(database, bytes);
    const to = join(temporaryFolder(), 'mới');

    const reply = await app.try('backups.restore', { place, to });
    rmSync(join(place, 'photos'), { recursive: true });

    expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
    expect(readdirSync(dirname(to))).toEqual([]);
    expect((await app.desk.backups.list({})).backups).toMatchObject([{ isGood: false }]);
  });

  test('BK2 is never opened over something', async () => {
    const app = await createTestApp();
    const place = join(temporaryFolder(), 'usb');
    await app.desk.backups.make({ to: place });
    const to = temporaryFolder();
    writeFileSync(join(to, 'bai-dang-viet.txt'), 'đừng mất');

    const reply = await app.try('backups.restore', { place, to });

    expect(reply).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(filesUnder(to)).toEqual(['bai-dang-viet.txt']);
  });

  test('BK3 older ones go by the hour, day and week, photos never', async () => {
    const app = await createTestApp();
    const place = join(temporaryFolder(), 'usb');
    await anIllustratedArticle(app, 'Bài một', 10);
    for (let made = 0; made < 4; made++) {
      await app.desk.backups.make({ to: place });
      app.clock.forward(600);
    }

    const { backups } = await app.desk.backups.list({});

    expect(backups).toHaveLength(1);
    expect(filesUnder(join(place, 'photos'))).toHaveLength(1);
  });
});

describe('a database that will not open', () => {
  async function damagedFolder(): Promise<{ folder: string; place: string }> {
    // In a folder of the test: what is opened in its place lies beside it.
    const app = await createTestApp({ folder: join(temporaryFolder(), 'kho') });
    const place = join(temporaryFolder(), 'usb');
    await anIllustratedArticle(app, 'Đã sao lưu', 10);
    await app.desk.backups.make({ to: place });
    await anIllustratedArticle(app, 'Chưa kịp sao lưu', 20);
    await app.app.close();
    const file = join(app.folder, 'toasoan.db');
    writeFileSync(file, Buffer.alloc(readFileSync(file).length, 'hỏng'));
    return { folder: app.folder, place };
  }

  test('BK5 is put in quarantine whole, and the newest good backup is opened beside it', async () => {
    const { folder } = await damagedFolder();
    const damaged = readFileSync(join(folder, 'toasoan.db'));

    const app = await createTestApp({ folder });

    expect(await headlines(app)).toEqual(['Đã sao lưu']);
    const beside = expect.stringContaining(`${folder}-khoi-phuc-`) as string;
    expect(app.app.notices).toMatchObject([{ kind: 'standIn', damaged: folder, folder: beside }]);
    const [quarantine] = readdirSync(join(folder, 'cach-ly')).filter((name) => !name.endsWith('.json'));
    expect(readFileSync(join(folder, 'cach-ly', quarantine!, 'toasoan.db'))).toEqual(damaged);
  });

  test('BK5 is not forgotten: the next start opens the same folder and says so again', async () => {
    const { folder } = await damagedFolder();
    const first = await createTestApp({ folder, ids: countedIds(2) });
    await anIllustratedArticle(first, 'Viết tiếp', 30);
    await first.app.close();

    const second = await createTestApp({ folder });

    expect(await headlines(second)).toEqual(['Viết tiếp', 'Đã sao lưu']);
    expect(second.app.notices).toHaveLength(1);
    expect(existsSync(join(folder, 'toasoan.db'))).toBe(false);
  });

  test('is not taken for a new newsroom where what was opened in its place is not there', async () => {
    const { folder } = await damagedFolder();
    const first = await createTestApp({ folder, ids: countedIds(2) });
    const { path: beside } = await first.desk.upkeep.folder({});
    await first.app.close();
    renameSync(beside, `${beside}-cat-di`);

    await expect(createTestApp({ folder })).rejects.toThrow(`không thấy bản mở thay ở “${beside}”`);

    expect(existsSync(join(folder, 'toasoan.db'))).toBe(false);
    renameSync(`${beside}-cat-di`, beside);
    expect(await headlines(await createTestApp({ folder }))).toEqual(['Đã sao lưu']);
  });

  test('that is gone is no new newsroom where there was a backup of it', async () => {
    const { folder, place } = await damagedFolder();
    rmSync(join(folder, 'toasoan.db'));
    renameSync(place, `${place}-rut-ra`);
    await expect(createTestApp({ folder })).rejects.toThrow('Hãy cắm ổ sao lưu vào rồi mở lại');
    expect(existsSync(join(folder, 'toasoan.db'))).toBe(false);

    renameSync(`${place}-rut-ra`, place);
    const app = await createTestApp({ folder });

    expect(await headlines(app)).toEqual(['Đã sao lưu']);
    expect(app.app.notices).toMatchObject([{ kind: 'standIn', damaged: folder }]);
  });

  test('keeps nobody from a new start, which opens the same again', async () => {
    const { folder } = await damagedFolder();
    const app = await createTestApp({ folder, ids: countedIds(2) });

    // Here is no window to open again, and nothing else stands in the way.
    expect(await app.try('window.restart', {})).toMatchObject({
      failure: { sentence: expect.stringContaining('chỉ dùng trong cửa sổ') },
    });
  });

  test('whose marker cannot be read is not taken for a new newsroom', async () => {
    const { folder } = await damagedFolder();
    await (await createTestApp({ folder, ids: countedIds(2) })).app.close();
    writeFileSync(join(folder, 'cach-ly', 'dang-mo-ban-sao.json'), '');

    await expect(createTestApp({ folder })).rejects.toThrow('không đọc được');
    expect(existsSync(join(folder, 'toasoan.db'))).toBe(false);
  });

  test('without any backup is left alone and refused with a sentence', async () => {
    const app = await createTestApp();
    await app.app.close();
    const file = join(app.folder, 'toasoan.db');
    truncateSync(file, 100);

    await expect(createTestApp({ folder: app.folder })).rejects.toMatchObject({ code: 'storage' });

    expect(readFileSync(file)).toHaveLength(100);
  });
});

describe('after a program that was cut off', () => {
  test('BK6 the start says what was being written, and until when', async () => {
    const first = await createTestApp();
    const { id } = await first.desk.articles.create({ as: writer });
    const { savedAt } = await first.desk.articles.save({
      id,
      as: writer,
      changes: { fields: { headline: runsOf('Bão gần bờ') } },
    });
    await first.app.close();
    writeFileSync(join(first.folder, 'lock.pid'), '1\n');

    const second = await createTestApp({ folder: first.folder });

    const articles = [{ id, headline: 'Bão gần bờ', savedAt }];
    expect(await second.desk.upkeep.notices({})).toEqual([{ kind: 'recovered', articles }]);

    await second.desk.upkeep.closeNotice({ kind: 'recovered' });

    expect(await second.desk.upkeep.notices({})).toEqual([]);
  });

  test('a start after an orderly end says nothing', async () => {
    const first = await createTestApp();
    const { id } = await first.desk.articles.create({ as: writer });
    await first.desk.articles.save({
      id,
      as: writer,
      changes: { fields: { headline: runsOf('Bão gần bờ') } },
    });
    await first.app.close();

    const second = await createTestApp({ folder: first.folder });

    expect(second.app.notices).toEqual([]);
  });
});
