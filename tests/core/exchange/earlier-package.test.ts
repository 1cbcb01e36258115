import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestAt } from '#core/exchange/read-manifest.ts';
import type { ArticleId } from '#shared/ids.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import { anApprovedArticle, rewritten } from '#tests/support/approved-article.ts';
import { runs } from '#tests/support/builders.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

async function exportInto(app: TestApp, ids: ArticleId[], out: string): Promise<string[]> {
  const order = { ids, out, zip: false, targets: ['layout' as const], as: 'phong-vien' };
  const { files } = await app.desk.exchange.export({ ...order, replace: existsSync(out) });
  return files.map(({ path }) => path);
}

/** Where a process that is not there any more had put a package out of the way. */
function asideOf(out: string): string {
  const { pid } = spawnSync('true');
  const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
  return join(dirname(out), `.toasoan-${short(basename(out))}-${short(hostname())}-${pid}-1.old`);
}

describe('a second export', () => {
  test('EX2 finds the package of the first, and names its files as that did, whatever the headline is now', async () => {
    const app = await createTestApp();
    const out = join(temporaryFolder(), 'goi');
    const id = await anApprovedArticle(app, 'Cầu Cồn Nhỏ');
    const first = await exportInto(app, [id], out);
    await rewritten(app, id, 'Cồn Nhỏ có cầu mới');

    const { package: earlier } = await app.desk.exchange.earlier({ ids: [id] });
    const { articles } = await app.desk.exchange.plan({
      ids: [id],
      targets: ['layout'],
      into: earlier!.place,
    });
    const second = await exportInto(app, [id], earlier!.place);

    expect(earlier).toEqual({
      place: out,
      path: out,
      zip: false,
      targets: ['layout'],
      photos: {},
      articles: [{ id, headline: 'Cồn Nhỏ có cầu mới', folder: '01-cau-con-nho', isHere: true }],
      changed: [],
      kept: 0,
      refusal: null,
    });
    expect(articles[0]!.files[0]!.path).toBe('cau-con-nho.icml');
    expect(second).toEqual(first);
    expect((await app.desk.exchange.verify({ package: out })).problems).toEqual([]);
  });

  test('EX2 of one article of an issue names the others, which stay in the package', async () => {
    const app = await createTestApp();
    const out = join(temporaryFolder(), 'so-bao');
    const ids = [await anApprovedArticle(app, 'Bài một'), await anApprovedArticle(app, 'Bài hai')];
    await exportInto(app, ids, out);

    const { package: earlier } = await app.desk.exchange.earlier({ ids: [ids[1]!] });

    expect(earlier!.articles.map(({ headline }) => headline)).toEqual(['Bài một', 'Bài hai']);
  });

  test('EX2 names the files that somebody wrote into since, which a new package would take away', async () => {
    const app = await createTestApp();
    const out = join(temporaryFolder(), 'goi');
    const id = await anApprovedArticle(app, 'Cầu Cồn Nhỏ');
    const story = (await exportInto(app, [id], out)).find((path) => path.endsWith('.icml'))!;
    appendFileSync(join(out, story), '<!-- InCopy -->');

    const { package: earlier } = await app.desk.exchange.earlier({ ids: [id] });

    expect(earlier).toMatchObject({ changed: [story], refusal: null });
  });

  test('EX2 puts back a package that a killed export had set aside, and finds it', async () => {
    const app = await createTestApp();
    const out = join(temporaryFolder(), 'goi');
    const id = await anApprovedArticle(app, 'Cầu Cồn Nhỏ');
    await exportInto(app, [id], out);
    renameSync(out, asideOf(out));

    const { package: earlier } = await app.desk.exchange.earlier({ ids: [id] });

    expect(earlier).toMatchObject({ path: out, refusal: null });
    expect((await app.desk.exchange.verify({ package: out })).problems).toEqual([]);
  });

  test('of articles that went to different packages is offered none of them', async () => {
    const app = await createTestApp();
    const ids = [await anApprovedArticle(app, 'Bài một'), await anApprovedArticle(app, 'Bài hai')];
    for (const id of ids) await exportInto(app, [id], join(temporaryFolder(), 'goi'));

    expect(await app.desk.exchange.earlier({ ids })).toEqual({ package: null });
    expect(await app.desk.exchange.earlier({ ids: [await anApprovedArticle(app, 'Bài ba')] })).toEqual({
      package: null,
    });
  });

  test('is told of files of others, which stay, and why a package that has gone, or has an open page, is not replaced', async () => {
    const app = await createTestApp();
    const folder = temporaryFolder();
    const out = join(folder, 'goi');
    const id = await anApprovedArticle(app, 'Cầu Cồn Nhỏ');
    const earlier = async () => (await app.desk.exchange.earlier({ ids: [id] })).package!;
    const refusal = async () => (await earlier()).refusal;
    await exportInto(app, [id], out);

    writeFileSync(join(out, 'trang-3.indd'), 'trang dàn dở');
    expect(await earlier()).toMatchObject({ kept: 1, refusal: null });
    writeFileSync(join(out, '~trang-3~ab12.idlk'), '');
    expect(await refusal()).toContain('đang mở trang dàn trong gói “goi” bằng InDesign');
    renameSync(out, join(folder, 'dem-di'));
    expect(await refusal()).toContain(`Không thấy gói đã xuất lần trước ở “${out}”`);
  });
});

describe('an export again while an article of the package may not leave', () => {
  async function twoInPackage(zip: boolean) {
    const app = await createTestApp();
    const out = join(temporaryFolder(), zip ? 'so-bao.zip' : 'so-bao');
    const [free, blocked] = [
      await anApprovedArticle(app, 'Bài một'),
      await anApprovedArticle(app, 'Bài hai'),
    ];
    const order = { ids: [free, blocked], out, zip, targets: ['layout' as const], as: 'phong-vien' };
    await app.desk.exchange.export(order);
    await rewritten(app, free, 'Bài một đã sửa');
    const draft = { fields: { headline: runs('Bài hai sửa dở') } };
    await app.desk.articles.save({ id: blocked, changes: draft, as: 'phong-vien' });
    return { app, out, free, blocked, order: { ...order, replace: true } };
  }

  test.each([false, true])(
    'EX2 makes the others anew, and that one stays in the package byte for byte (ZIP: %s)',
    async (zip) => {
      const { app, out, free, blocked, order } = await twoInPackage(zip);
      const before = await manifestAt(out);
      const savedAt = () => (zip ? undefined : statSync(join(out, '02-bai-hai/bai-hai.icml')).mtime);
      const saved = savedAt();

      await expect(app.desk.exchange.export(order)).rejects.toThrow('chưa xuất được');
      const receipt = await app.desk.exchange.export({ ...order, stay: [blocked] });

      const after = await manifestAt(out);
      expect(receipt).toMatchObject({ articles: 1, stayed: [{ id: blocked, headline: 'Bài hai' }] });
      expect(after!.articles.map(({ id, folder }) => ({ id, folder }))).toEqual([
        { id: free, folder: '01-bai-mot' },
        { id: blocked, folder: '02-bai-hai' },
      ]);
      expect(after!.articles[0]!.headline).toBe('Bài một đã sửa');
      expect(after!.articles[1]).toEqual(before!.articles[1]);
      expect(after!.articles[0]!.files).toContain('01-bai-mot/bai-mot.icml');
      expect((await app.desk.exchange.verify({ package: out })).problems).toEqual([]);
      expect(savedAt()).toEqual(saved);
      expect((await app.desk.exchange.earlier({ ids: [blocked] })).package).toMatchObject({ path: out });
    },
  );

  test('EX2 keeps what somebody wrote into the files of that one, and says which they are', async () => {
    const { app, out, blocked, order } = await twoInPackage(false);
    const story = '02-bai-hai/bai-hai.icml';
    appendFileSync(join(out, story), '<!-- InCopy -->');
    const edited = readFileSync(join(out, story), 'utf8');

    const { stayed } = await app.desk.exchange.export({ ...order, stay: [blocked] });

    expect(readFileSync(join(out, story), 'utf8')).toBe(edited);
    expect(stayed[0]!.files).toContain(story);
    const { problems } = await app.desk.exchange.verify({ package: out });
    expect(problems.map(({ path, problem }) => `${problem} ${path}`)).toEqual([`changed ${story}`]);
  });

  test('is refused where nothing would be made, or what is to stay is not there', async () => {
    const { app, out, free, blocked, order } = await twoInPackage(false);
    const before = readFileSync(join(out, 'manifest.json'), 'utf8');
    const other = await anApprovedArticle(app, 'Bài ba');

    const nothing = app.desk.exchange.export({ ...order, stay: [free, blocked] });
    await expect(nothing).rejects.toThrow('không có gì để xuất lại');
    const strange = app.desk.exchange.export({ ...order, ids: [free, other], stay: [other] });
    await expect(strange).rejects.toThrow('không còn trong gói “so-bao”');

    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(before);
  });
});

describe('an export again while an article of the package is not on this machine', () => {
  test.each([false, true])(
    'EX2 makes the others anew, and that one stays in the package byte for byte (ZIP: %s)',
    async (zip) => {
      const [there, here] = [await createTestApp(), await createTestApp()];
      const folder = temporaryFolder();
      const out = join(folder, zip ? 'so-bao.zip' : 'so-bao');
      const story = join(folder, 'bai-hai.toasoan');
      const ids = [await anApprovedArticle(there, 'Bài một'), await anApprovedArticle(there, 'Bài hai')];
      const [gone, free] = [ids[0]!, ids[1]!];
      const order = { ids, out, zip, targets: ['layout' as const], as: 'phong-vien', replace: true };
      await there.desk.exchange.export(order);
      await there.desk.stories.pack({ ids: [free], out: story });
      await here.desk.stories.open({ file: story });
      await rewritten(here, free, 'Bài hai đã sửa');
      const before = await manifestAt(out);

      await here.desk.exchange.export({ ...order, stay: [gone] });
      const { package: earlier } = await here.desk.exchange.earlier({ ids: [free] });
      const { articles: planned } = await here.desk.exchange.plan({ ids, into: out, stay: [gone] });
      const receipt = await here.desk.exchange.export({ ...order, stay: [gone] });

      expect(earlier).toMatchObject({
        articles: [
          { id: gone, headline: 'Bài một', isHere: false },
          { id: free, headline: 'Bài hai đã sửa', isHere: true },
        ],
        refusal: null,
      });
      expect(planned.map(({ id }) => id)).toEqual([free]);
      expect(receipt.stayed).toMatchObject([{ id: gone, headline: 'Bài một' }]);
      const after = await manifestAt(out);
      expect(after!.articles[0]).toEqual(before!.articles[0]);
      expect(after!.articles[1]!.headline).toBe('Bài hai đã sửa');
      expect((await here.desk.exchange.verify({ package: out })).problems).toEqual([]);
    },
  );
});

describe('a new package over an earlier one', () => {
  test('EX1 is told what is lost there: files written into since, and articles it does not hold', async () => {
    const app = await createTestApp();
    const out = join(temporaryFolder(), 'goi');
    const ids = [await anApprovedArticle(app, 'Bài một'), await anApprovedArticle(app, 'Bài hai')];
    await exportInto(app, ids, out);
    appendFileSync(join(out, '01-bai-mot/bai-mot.icml'), '<!-- InCopy -->');
    writeFileSync(join(out, 'trang-3.indd'), 'trang dàn dở');

    const replaced = await app.desk.exchange.replaced({ ids: [ids[0]!], out, zip: false });

    expect(replaced).toEqual({
      changed: ['01-bai-mot/bai-mot.icml'],
      articles: [
        { id: ids[0], headline: 'Bài một', folder: '01-bai-mot', isLost: false },
        { id: ids[1], headline: 'Bài hai', folder: '02-bai-hai', isLost: true },
      ],
      kept: 1,
    });
  });

  test('is refused where there is none, before anything is asked', async () => {
    const app = await createTestApp();
    const folder = temporaryFolder();
    const id = await anApprovedArticle(app, 'Bài một');
    writeFileSync(join(folder, 'luan-van.docx'), 'ba năm công sức');

    const asked = app.desk.exchange.replaced({ ids: [id], out: folder, zip: false });

    await expect(asked).rejects.toThrow('không phải gói Tòa Soạn đã xuất cùng kiểu');
    expect(await app.desk.exchange.replaced({ ids: [id], out: join(folder, 'moi'), zip: true })).toEqual({
      ...{ changed: [], articles: [], kept: 0 },
    });
  });
});
