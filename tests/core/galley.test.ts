import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { runsOf } from '#shared/document/run.ts';
import { AppError } from '#shared/failure.ts';
import type { PhotoBlock } from '#shared/document/block.ts';
import type { ArticleId, AssetId } from '#shared/ids.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import { deleted, inserted } from '#tests/support/builders.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const writer = 'phong-vien';

/** A shell that prints two pages of whatever it is given, and shows what that was. */
function aPrinter() {
  const printed: string[] = [];
  const printGalley = async (html: string) => {
    printed.push(html);
    return Buffer.from('%PDF-1.4 /Type /Pages /Type /Page /Type/Page');
  };
  return { printed, printGalley };
}

async function anArticle({ desk }: TestApp): Promise<ArticleId> {
  const { id } = await desk.articles.create({ as: writer });
  await desk.articles.save({ id, as: writer, changes: { fields: { headline: runsOf('Giữ rừng') } } });
  return id;
}

test('a galley is written whole, and names the revision that says what it says', async () => {
  const { printed, printGalley } = aPrinter();
  const app = await createTestApp({ printGalley });
  const id = await anArticle(app);
  const out = join(temporaryFolder(), 'ban-duyet');

  const galley = await app.desk.review.galley({ id, out, as: writer });

  const [newest] = await app.desk.revisions.list({ article: id });
  expect(galley).toEqual({ path: `${out}.pdf`, pages: 2, revision: newest?.id });
  expect(newest?.reason).toBe('keep');
  expect(readFileSync(galley.path, 'utf8')).toContain('%PDF');
  expect(printed[0]).toContain(`Bản ${galley.revision.slice(0, 12)}`);
  expect(printed[0]).toContain('data-stage="Bản thảo (chưa ký số)"');
});

test('a galley tells the decisions made so far by their titles, and that no key signed them', async () => {
  const { printed, printGalley } = aPrinter();
  const app = await createTestApp({ printGalley });
  const id = await anArticle(app);
  await app.desk.articles.save({
    id,
    as: writer,
    changes: {
      fields: { lead: runsOf('Sapo.'), section: 'thoi-su', bylines: [{ penName: 'H.T', role: 'writer' }] },
    },
  });
  const { content } = await app.desk.articles.open({ id });
  const [block] = content.body;
  await app.desk.articles.save({
    id,
    as: writer,
    changes: { put: [{ id: block!.id, type: 'paragraph', runs: runsOf('Chính văn.') }], order: [block!.id] },
  });
  await app.desk.review.move({ id, move: 'submit', as: writer });
  await app.desk.review.move({ id, move: 'approve', as: 'bien-tap' });

  await app.desk.review.galley({ id, out: join(temporaryFolder(), 'a.pdf'), as: 'tong-bien-tap' });

  expect(printed[0]).toContain('data-stage="Chờ thư ký tòa soạn (chưa ký số)"');
  expect(printed[0]).toMatch(/Trên máy: Biên tập viên duyệt lúc \d\d:\d\d ngày 23\/11\/2026, chưa ký số/);
});

test('a galley says how many changes of its text nobody has settled, and one without any says nothing of it', async () => {
  const { printed, printGalley } = aPrinter();
  const app = await createTestApp({ printGalley });
  const id = await anArticle(app);
  const print = (name: string) =>
    app.desk.review.galley({ id, out: join(temporaryFolder(), name), as: writer });
  await print('sach.pdf');
  const runs = [{ text: 'Rừng ' }, inserted('còn', { id: 'c1' }), deleted('mất', { id: 'c2' })];
  const block = { id: 'd1', type: 'paragraph', runs } as const;
  await app.desk.articles.save({ id, as: writer, changes: { put: [block], order: ['d1'] } });

  await print('con-sua.pdf');

  expect(printed[0]).not.toContain('chỗ sửa');
  expect(printed[1]).toContain('Còn 2 chỗ sửa chưa nhận hoặc từ chối. Bản này in như đã nhận hết.');
  expect(printed[1]).toContain('Rừng còn<');
});

test('a galley has a small picture of each photo in it', async () => {
  const { printed, printGalley } = aPrinter();
  const app = await createTestApp({ printGalley });
  const id = await anArticle(app);
  const picture = join(temporaryFolder(), 'ghe.jpg');
  writeFileSync(picture, jpeg({ width: 800, height: 600 }));
  const [added] = await app.desk.assets.add({ files: [picture], as: writer });
  if (!added?.ok) throw new Error('the photo was not added');
  const block = aPhotoOf(added.asset.id);
  await app.desk.articles.save({ id, as: writer, changes: { put: [block], order: [block.id] } });

  await app.desk.review.galley({ id, out: join(temporaryFolder(), 'a.pdf'), as: writer });

  expect(await pictureSize(printed[0])).toEqual([320, 240]);
});

test('a galley shows a photo turned as the article shows it', async () => {
  const { printed, printGalley } = aPrinter();
  const app = await createTestApp({ printGalley });
  const id = await anArticle(app);
  const picture = join(temporaryFolder(), 'ghe.jpg');
  writeFileSync(picture, jpeg({ width: 800, height: 600 }));
  const [added] = await app.desk.assets.add({ files: [picture], as: writer });
  if (!added?.ok) throw new Error('the photo was not added');
  const crop = { x: 0, y: 0, width: 1, height: 1, turn: 90 } as const;
  const block = { ...aPhotoOf(added.asset.id), crop };
  await app.desk.articles.save({ id, as: writer, changes: { put: [block], order: [block.id] } });

  await app.desk.review.galley({ id, out: join(temporaryFolder(), 'a.pdf'), as: writer });

  expect(await pictureSize(printed[0])).toEqual([240, 320]);
});

async function pictureSize(html = ''): Promise<unknown> {
  const [, bytes = ''] = /<img src="data:image\/jpeg;base64,([^"]+)"/.exec(html) ?? [];
  const { width, height } = await sharp(Buffer.from(bytes, 'base64')).metadata();
  return [width, height];
}

function aPhotoOf(asset: AssetId): PhotoBlock {
  return { ...{ id: 'a1', type: 'photo', asset, caption: [], credit: [], alt: '' }, placement: 'inline' };
}

test('a galley never takes the place of another file unless it is told to', async () => {
  const { printGalley } = aPrinter();
  const app = await createTestApp({ printGalley });
  const id = await anArticle(app);
  const out = join(temporaryFolder(), 'ban-duyet.pdf');
  writeFileSync(out, 'có chữ của sếp');

  const refused = await app.try('review.galley', { id, out, as: writer });
  const kept = readFileSync(out, 'utf8');
  await app.desk.review.galley({ id, out, replace: true, as: writer });

  expect(refused).toEqual({
    ok: false,
    failure: {
      code: 'conflict',
      sentence: 'Nơi này đã có “ban-duyet.pdf”. Hãy đặt tên khác, hoặc chọn thay bản in cũ.',
    },
  });
  expect(kept).toBe('có chữ của sếp');
  expect(readFileSync(out, 'utf8')).toContain('%PDF');
});

test('a galley of a reference does not call it a draft, and asks nobody to sign it', async () => {
  const { printed, printGalley } = aPrinter();
  const app = await createTestApp({ printGalley });
  const page = join(import.meta.dirname, '../fixtures/pages/tin-van-mot-doan.txt');
  await app.desk.articles.import({ files: [page], kind: 'reference', as: writer });
  const [reference] = await app.desk.articles.list({});

  await app.desk.review.galley({ id: reference!.id, out: join(temporaryFolder(), 'x'), as: writer });

  expect(printed[0]).toContain('data-stage="Tư liệu"');
  expect(printed[0]).toContain('<span>Bản in tư liệu</span>');
  expect(printed[0]).not.toMatch(/chưa ký|[Cc]hữ ký|Khâu duyệt|galley-signatures/);
});

test('where nothing prints, no file is written and the sentence says what to do', async () => {
  const app = await createTestApp({
    printGalley: () => Promise.reject(new AppError('invalid_input', 'Không thấy Chromium. Hãy cài.')),
  });
  const id = await anArticle(app);
  const out = join(temporaryFolder(), 'x.pdf');

  expect(await app.try('review.galley', { id, out, as: writer })).toMatchObject({
    failure: { sentence: 'Không thấy Chromium. Hãy cài.' },
  });
  expect(existsSync(out)).toBe(false);
});
