import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageOf } from '#shared/areas/page-fields.ts';
import { runsOf } from '#shared/document/run.ts';
import { countedIds, createTestApp, type TestApp } from '#tests/support/app.ts';
import { writePng } from '#tests/support/pictures.ts';
import { figureOf, filesIn, mhtOf, pageWith, pngOf } from '#tests/support/saved-pages.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

async function write({ desk }: TestApp, headline: string): Promise<void> {
  const { id } = await desk.articles.create({ as: 'phong-vien' });
  await desk.articles.save({ id, as: 'phong-vien', changes: { fields: { headline: runsOf(headline) } } });
}

async function headlines({ desk }: TestApp): Promise<string[]> {
  return (await desk.articles.list({})).map(({ headline }) => headline);
}

async function reopened({ app, folder }: TestApp): Promise<TestApp> {
  await app.close();
  return createTestApp({ folder, ids: countedIds(2) });
}

async function refusalOf(app: TestApp, place: string): Promise<string> {
  const reply = await app.try('dataFolder.move', { place });
  return reply.ok ? '' : reply.failure.sentence;
}

describe('BK8 data that were moved', () => {
  test('are open at the new place from the next start on, photos too, and the old folder stays', async () => {
    const app = await createTestApp();
    const to = join(temporaryFolder(), 'du-lieu');
    await write(app, 'Bến Lạc');
    await app.desk.assets.add({
      files: [writePng(temporaryFolder(), 'anh.png', { shade: 90 })],
      as: 'phong-vien',
    });

    expect(await app.desk.dataFolder.look({ place: to })).toEqual({
      path: to,
      holds: 'free',
      isRemovable: false,
    });
    expect(await app.desk.dataFolder.move({ place: to })).toEqual({ folder: to });
    const next = await reopened(app);
    await write(next, 'Viết ở chỗ mới');

    expect(await next.desk.upkeep.folder({})).toMatchObject({ path: to, instead: null, next: null });
    expect((await headlines(next)).toSorted()).toEqual(['Bến Lạc', 'Viết ở chỗ mới']);
    expect((await next.desk.upkeep.check({})).problems).toEqual([]);
    expect(existsSync(join(app.folder, 'toasoan.db'))).toBe(true);
  });

  test('are moved with the photos of pages that wait to be accepted', async () => {
    const app = await createTestApp();
    const mht = mhtOf(pageWith(figureOf('anh.png')), [{ location: 'anh.png', bytes: pngOf(90) }]);
    const page = join(filesIn(temporaryFolder(), { 'trang.mht': mht }), 'trang.mht');
    const review = await app.desk.reading.review({ file: page });
    await app.desk.settings.keepLayout({ name: 'import', value: JSON.parse(JSON.stringify(review)) });

    await app.desk.dataFolder.move({ place: join(temporaryFolder(), 'du-lieu') });
    const next = await reopened(app);
    const pages = [{ file: review.file, kind: 'story' as const, page: pageOf(review) }];
    const [article] = await next.desk.articles.accept({ pages, as: 'phong-vien' });

    expect((await next.desk.articles.open({ id: article!.id })).assets).toHaveLength(1);
  });

  test('are not written on in the folder that is left', async () => {
    const app = await createTestApp();
    const to = join(temporaryFolder(), 'du-lieu');
    await app.desk.dataFolder.move({ place: to });

    const refused = await app.try('settings.keepLayout', { name: 'workspace', value: 1 });

    expect(refused).toMatchObject({
      failure: { code: 'blocked', sentence: expect.stringContaining('Hãy khởi động lại') },
    });
    expect(await app.desk.upkeep.folder({})).toMatchObject({ next: to });
  });

  test('get a folder of their own inside one in which other things lie', async () => {
    const app = await createTestApp();
    const documents = temporaryFolder();
    writeFileSync(join(documents, 'thu.docx'), 'thư');

    const { folder } = await app.desk.dataFolder.move({ place: documents });

    expect(folder).toBe(join(documents, 'ToaSoan'));
    expect(readdirSync(documents).toSorted()).toEqual(['ToaSoan', 'thu.docx']);
  });

  test('that are not there when the window is opened are asked for, and the old ones only open on a person’s word', async () => {
    const app = await createTestApp();
    const to = join(temporaryFolder(), 'usb');
    await write(app, 'Bến Lạc');
    await app.desk.dataFolder.move({ place: to });
    rmSync(to, { recursive: true });

    await expect(reopened(app)).rejects.toThrow(`Không thấy dữ liệu ở “${to}”`);
    rmSync(join(app.folder, 'du-lieu-o-noi-khac.json'));
    expect(await headlines(await createTestApp({ folder: app.folder }))).toEqual(['Bến Lạc']);
  });

  test('are found from every folder they lay in, also where they were moved on twice', async () => {
    const first = await createTestApp();
    const [second, third] = [join(temporaryFolder(), 'lan-hai'), join(temporaryFolder(), 'lan-ba')];
    await first.desk.dataFolder.move({ place: second });
    expect(await first.desk.upkeep.folder({})).toMatchObject({ next: second, isNeeded: true });
    const there = await reopened(first);
    await there.desk.dataFolder.move({ place: third });
    expect(await there.desk.upkeep.folder({})).toMatchObject({ next: third, isNeeded: false });
    const last = await reopened(there);
    await write(last, 'Viết ở chỗ thứ ba');
    await last.app.close();

    for (const folder of [second, first.folder]) {
      const found = await createTestApp({ folder, ids: countedIds(4) });
      expect(await headlines(found)).toEqual(['Viết ở chỗ thứ ba']);
      await found.app.close();
    }
    renameSync(third, `${third}-rut-ra`);
    await expect(createTestApp({ folder: second })).rejects.toThrow(`Không thấy dữ liệu ở “${third}”`);
  });

  test('and come back to a folder that they lay in before are open there', async () => {
    const first = await createTestApp();
    const [second, third] = [join(temporaryFolder(), 'lan-hai'), join(temporaryFolder(), 'lan-ba')];
    await first.desk.dataFolder.move({ place: second });
    const there = await reopened(first);
    await there.desk.dataFolder.move({ place: third });
    const last = await reopened(there);

    await last.desk.dataFolder.open({ place: second });
    const back = await reopened(last);
    expect(await back.desk.upkeep.folder({})).toMatchObject({ path: second });
    await back.app.close();

    const direct = await createTestApp({ folder: second, ids: countedIds(4) });
    expect(await direct.desk.upkeep.folder({})).toMatchObject({ path: second });
  });

  test('and put back by hand, in the place of the folder they were moved to, are open there', async () => {
    const first = await createTestApp();
    const [second, third] = [join(temporaryFolder(), 'lan-hai'), join(temporaryFolder(), 'lan-ba')];
    await first.desk.dataFolder.move({ place: second });
    const there = await reopened(first);
    await write(there, 'Viết ở chỗ thứ hai');
    await there.desk.dataFolder.move({ place: third });
    await there.app.close();
    rmSync(third, { recursive: true });
    renameSync(second, third);

    const back = await createTestApp({ folder: first.folder, ids: countedIds(4) });

    expect(await headlines(back)).toEqual(['Viết ở chỗ thứ hai']);
  });

  test('and are damaged there are opened from their backup at every start', async () => {
    const first = await createTestApp();
    const to = join(temporaryFolder(), 'du-lieu');
    await write(first, 'Đã sao lưu');
    await first.desk.dataFolder.move({ place: to });
    const there = await reopened(first);
    await there.desk.backups.make({ to: temporaryFolder() });
    await there.app.close();
    writeFileSync(join(to, 'toasoan.db'), 'không phải dữ liệu');

    for (const start of [5, 6]) {
      const app = await createTestApp({ folder: first.folder, ids: countedIds(start) });
      expect(await headlines(app)).toEqual(['Đã sao lưu']);
      expect(app.app.notices).toMatchObject([{ kind: 'standIn', damaged: to }]);
      await app.app.close();
    }
  });

  test('stay where they are, and can be written on, when the move comes to nothing', async () => {
    const app = await createTestApp();
    await write(app, 'Bến Lạc');
    const refusal = (place: string) => refusalOf(app, place);
    const taken = join(temporaryFolder(), 'co-tep');
    mkdirSync(join(taken, 'ToaSoan/anh'), { recursive: true });
    const inPackage = temporaryFolder();

    expect(await refusal(app.folder)).toContain('chính thư mục này');
    expect(await refusal(join(app.folder, 'photos'))).toContain('nằm lồng vào nhau');
    expect(await refusal(taken)).toContain('đã có tệp khác');
    await app.desk.settings.put({ changes: { backupPlace: inPackage } });
    expect(await refusal(join(inPackage, 'x'))).toContain('Bản sao lưu đang để ở');
    await write(app, 'Vẫn viết được');

    expect(await headlines(await reopened(app))).toHaveLength(2);
  });

  test.skipIf(process.getuid?.() === 0)('are not moved where nobody may write', async () => {
    const app = await createTestApp();
    const locked = temporaryFolder();
    chmodSync(locked, 0o500);

    expect(await refusalOf(app, join(locked, 'x'))).toContain('Không có quyền ghi');
  });

  test('of another newsroom are opened where they lie, and what was open is opened again the same way', async () => {
    const other = await createTestApp({ ids: countedIds(3) });
    await write(other, 'Bài nơi khác');
    const app = await createTestApp();
    await write(app, 'Bài ở đây');

    expect(await app.desk.dataFolder.look({ place: other.folder })).toMatchObject({ holds: 'newsroom' });
    expect(await app.try('dataFolder.open', { place: other.folder })).toMatchObject({
      failure: { code: 'conflict' },
    });
    await other.app.close();
    await app.desk.dataFolder.open({ place: other.folder });
    const there = await reopened(app);
    expect(await headlines(there)).toEqual(['Bài nơi khác']);
    await there.desk.dataFolder.open({ place: app.folder });

    expect(await headlines(await reopened({ ...there, folder: app.folder }))).toEqual(['Bài ở đây']);
  });

  test('of another newsroom that was cut off are told of by the start that opens them', async () => {
    const other = await createTestApp({ ids: countedIds(3) });
    await write(other, 'Bài đang viết dở');
    await other.app.close();
    writeFileSync(join(other.folder, 'lock.pid'), '1\n');
    const app = await createTestApp();

    await app.desk.dataFolder.open({ place: other.folder });
    const there = await reopened(app);

    expect(await there.desk.upkeep.notices({})).toMatchObject([
      { kind: 'recovered', articles: [{ headline: 'Bài đang viết dở' }] },
    ]);
  });
});
