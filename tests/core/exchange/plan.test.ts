import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleId } from '#shared/ids.ts';
import { aContent, byline, p, photo } from '#tests/support/builders.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import { writePng } from '#tests/support/pictures.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** An article that may be signed: a headline, a lead, a byline, a section and a picture with its caption. */
async function aFinishedArticle({ desk }: TestApp, headline: string): Promise<ArticleId> {
  const { id } = await desk.articles.create({ as: 'phong-vien' });
  const picture = photo('Cầu mới.', 'H.T');
  const text = p('Chính văn của bài.');
  const {
    headline: title,
    lead,
    bylines,
  } = aContent({
    headline,
    lead: 'Sapo.',
    bylines: [byline('HOÀI THƯ')],
  });
  await desk.articles.save({
    id,
    as: 'phong-vien',
    changes: {
      fields: { headline: title, lead, bylines, section: 'xay-dung-dang' },
      put: [picture, text],
      order: [picture.id, text.id],
    },
  });
  const file = writePng(temporaryFolder(), 'anh.png', { shade: 90 });
  await desk.articles.attachPhoto({ id, photo: 1, file, as: 'phong-vien' });
  return id;
}

async function approve({ desk }: TestApp, id: ArticleId): Promise<void> {
  await desk.review.move({ id, move: 'submit', as: 'phong-vien' });
  await desk.review.move({ id, move: 'approve', as: 'tong-bien-tap' });
}

test('a plan names the files of each article for the targets, and is near what is written', async () => {
  const app = await createTestApp();
  const id = await aFinishedArticle(app, 'Cầu Cồn Nhỏ');
  await approve(app, id);

  const { articles } = await app.desk.exchange.plan({ ids: [id, id], targets: ['layout'] });
  const receipt = await app.desk.exchange.export({
    ids: [id],
    out: join(temporaryFolder(), 'goi'),
    zip: false,
    targets: ['layout'],
    as: 'phong-vien',
  });

  expect(articles).toEqual([
    {
      id,
      headline: 'Cầu Cồn Nhỏ',
      blockers: [],
      files: [
        { path: 'cau-con-nho.icml', size: expect.any(Number) as number, isEstimated: true, for: ['layout'] },
        { path: 'article.docx', size: expect.any(Number) as number, isEstimated: true, for: ['layout'] },
        {
          path: 'photos/anh-0001.png',
          size: expect.any(Number) as number,
          isEstimated: true,
          for: ['layout'],
        },
      ],
    },
  ]);
  for (const [index, { size }] of articles[0]!.files.entries())
    expect(size / receipt.files[index]!.size).toBeGreaterThan(0.6);
});

test('a plan tells everything that stands in the way of each article', async () => {
  const app = await createTestApp();
  const ready = await aFinishedArticle(app, 'Bài xong');
  await approve(app, ready);
  const { id: empty } = await app.desk.articles.create({ as: 'phong-vien' });

  const { articles } = await app.desk.exchange.plan({ ids: [ready, empty] });

  expect(articles.map(({ blockers }) => blockers.map(({ kind }) => kind))).toEqual([
    [],
    ['stage', 'check', 'check', 'check', 'check', 'check'],
  ]);
  expect(articles[1]!.blockers.slice(0, 2).map(({ sentence }) => sentence)).toEqual([
    'Chưa được duyệt. Hãy gửi duyệt và chờ Ban Biên tập duyệt rồi xuất.',
    expect.stringMatching(/^Bài chưa có tít/),
  ]);
});

test('nobody is told to hand in what was handed in', async () => {
  const app = await createTestApp();
  const id = await aFinishedArticle(app, 'Bài chờ duyệt');
  await app.desk.review.move({ id, move: 'submit', as: 'phong-vien' });

  const { articles } = await app.desk.exchange.plan({ ids: [id] });

  expect(articles[0]!.blockers.map(({ sentence }) => sentence)).toEqual([
    'Đang chờ duyệt. Hãy đợi duyệt xong rồi xuất.',
  ]);
});

test('a plan does not tell anyone to have a reference approved', async () => {
  const app = await createTestApp();
  const page = join(import.meta.dirname, '../../fixtures/pages/tin-van-mot-doan.txt');
  await app.desk.articles.import({ files: [page], kind: 'reference', as: 'phong-vien' });
  const [reference] = await app.desk.articles.list({});

  const { articles } = await app.desk.exchange.plan({ ids: [reference!.id] });

  expect(articles[0]?.blockers).toEqual([
    {
      kind: 'reference',
      sentence: 'Tư liệu không qua duyệt nên không xuất. Hãy viết bài mới từ tư liệu này rồi xuất bài ấy.',
    },
  ]);
});

test('a plan finds the photo whose original is gone', async () => {
  const app = await createTestApp();
  const id = await aFinishedArticle(app, 'Mất ảnh');
  await approve(app, id);
  rmSync(join(app.folder, 'photos'), { recursive: true });

  const { articles } = await app.desk.exchange.plan({ ids: [id] });

  expect(articles[0]?.blockers).toEqual([
    {
      kind: 'photoFile',
      block: expect.any(String) as string,
      sentence: 'Tệp của ảnh 1 không có trên máy này. Hãy gắn lại ảnh rồi xuất.',
    },
  ]);
});
