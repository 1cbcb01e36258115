import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ExportReceipt } from '#shared/areas/exchange.ts';
import { writePackage } from '#core/exchange/package-writer.ts';
import { verifyPackage } from '#core/exchange/verify-package.ts';
import {
  anArticleWithEverything,
  anExportedArticle,
  content,
  hashOf,
  photoBlock,
  photoOnDisk,
} from './given.ts';
import { articlesWithPhotos, failureOf, filesUnder } from './packages.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe.each([
  { kind: 'folder', zip: false, name: 'goi' },
  { kind: 'ZIP', zip: true, name: 'goi.zip' },
])('a package that is a $kind', ({ zip, name }) => {
  test('holds what its receipt says, and passes its own check', async () => {
    const folder = temporaryFolder();
    const articles = articlesWithPhotos(folder, 3);

    const receipt = await writePackage(articles, { out: join(folder, 'goi'), zip });

    expect(ExportReceipt.parse(receipt)).toEqual(receipt);
    expect({ ...receipt, files: receipt.files.map(({ path }) => path) }).toEqual({
      path: join(folder, name),
      articles: 3,
      kept: [],
      stayed: [],
      files: [
        ...['01-bai-so-0', '02-bai-so-1', '03-bai-so-2'].flatMap((article) => [
          `${article}/article.html`,
          `${article}/article.ninjs.json`,
          `${article}/${article.slice(3)}.icml`,
          `${article}/article.docx`,
          `${article}/photos/anh-0001.jpg`,
        ]),
        'manifest.json',
      ],
    });
    expect(await verifyPackage(receipt.path)).toEqual({ articles: 3, files: 16, problems: [] });
  });

  test('leaves what is there alone until it is told to replace it', async () => {
    const folder = temporaryFolder();
    const [first, second] = articlesWithPhotos(folder, 2);
    const out = join(folder, name);
    await writePackage([first!], { out, zip });

    const refused = await failureOf(writePackage([second!], { out, zip }));
    const kept = await verifyPackage(out);
    const receipt = await writePackage([second!], { out, zip, replace: true });

    expect(refused).toEqual({
      code: 'conflict',
      sentence: `Nơi này đã có “${name}”. Hãy đặt tên khác, hoặc chọn thay gói cũ rồi xuất lại.`,
    });
    expect(kept.problems).toEqual([]);
    expect(receipt.files[0]?.path).toBe('01-bai-so-1/article.html');
    expect(await verifyPackage(out)).toEqual({ articles: 1, files: 6, problems: [] });
    expect(readdirSync(folder).filter((entry) => entry.startsWith('.'))).toEqual([]);
  });

  test('stops when asked to, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const stop = new AbortController();
    const out = join(folder, 'moi', 'sau', name);
    const articles = articlesWithPhotos(folder, 5);
    const before = readdirSync(folder);

    const stopped = await failureOf(
      writePackage(articles, {
        out,
        zip,
        signal: stop.signal,
        onProgress: (done) => done === 2 && stop.abort(),
      }),
    );

    expect(stopped).toEqual({
      code: 'blocked',
      sentence: 'Đã dừng xuất theo yêu cầu. Không có gói nào được ghi; khi cần, hãy xuất lại.',
    });
    expect(readdirSync(folder)).toEqual(before);
  });

  test('is not written where an original is gone, or is not what it was', async () => {
    const folder = temporaryFolder();
    const out = join(folder, name);
    const [changed, gone] = articlesWithPhotos(folder, 2);
    const original = readFileSync(changed!.photos[0]!.source);
    original[100]! ^= 1;
    writeFileSync(changed!.photos[0]!.source, original);
    rmSync(gone!.photos[0]!.source);
    const before = readdirSync(folder);

    const refused = [
      await failureOf(writePackage([changed!], { out, zip })),
      await failureOf(writePackage([gone!], { out, zip })),
    ];

    expect(refused).toEqual([
      {
        code: 'storage',
        sentence:
          'Tệp gốc của ảnh “01-bai-so-0/photos/anh-0001.jpg” đã bị thay đổi hoặc hỏng. Hãy thêm lại ảnh này vào bài rồi xuất lại.',
      },
      {
        code: 'storage',
        sentence:
          'Không đọc được tệp gốc của ảnh “01-bai-so-1/photos/anh-0001.jpg”. Hãy thêm lại ảnh này vào bài rồi xuất lại.',
      },
    ]);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('is the same bytes every time, on a machine in any time zone', async () => {
    const folder = temporaryFolder();
    const given = join(folder, 'anh');
    mkdirSync(given);
    const articles = articlesWithPhotos(given, 2);
    const bytesOf = (out: string) => (zip ? readFileSync(out) : filesUnder(out));

    const { path: here } = await writePackage(articles, { out: join(folder, 'mot'), zip });
    const { path: again } = await writePackage(articles, { out: join(folder, 'hai'), zip });
    const elsewhere = ['Asia/Ho_Chi_Minh', 'America/New_York'].map((zone) => {
      const out = join(folder, zip ? `${zone.slice(0, 4)}.zip` : zone.slice(0, 4));
      exportInChild({ photos: given, out, zip, articles: 2 }, { TZ: zone });
      return out;
    });

    for (const out of [again, ...elsewhere]) expect(bytesOf(out)).toEqual(bytesOf(here));
  });
});

function exportInChild(order: object, environment: Record<string, string>): void {
  const script = join(import.meta.dirname, 'export-in-child.ts');
  execFileSync(process.execPath, [script, JSON.stringify(order)], {
    env: { ...process.env, ...environment },
  });
}

test('the manifest tells which approved revisions a package holds, and what it leaves out', async () => {
  const folder = temporaryFolder();
  const article = anArticleWithEverything([photoOnDisk(folder, 'anh-1', 1), photoOnDisk(folder, 'anh-3', 2)]);

  const { path, files } = await writePackage([article], { out: join(folder, 'goi'), zip: false });

  const text = readFileSync(join(path, 'manifest.json'), 'utf8');
  const listed = files.filter((file) => file.path !== 'manifest.json');
  expect(JSON.parse(text)).toEqual({
    package: 1,
    producer: 'Tòa Soạn',
    targets: ['web', 'layout', 'archive'],
    createdFrom: [article.revision],
    articles: [
      {
        folder: '01-ben-lac-khanh-thanh-cau-moi',
        id: article.id,
        headline: 'Bến Lạc khánh thành cầu mới',
        revision: article.revision,
        contentHash: article.contentHash,
        stage: 'approved',
        approvedAt: '2026-11-23T17:12:04.000Z',
        signOffs: [
          {
            level: 'board',
            levelTitle: 'Ban Biên tập',
            personTitle: 'Tổng Biên tập',
            decision: 'approve',
            at: '2026-11-23T17:12:04.000Z',
            revision: article.revision,
            contentHash: article.contentHash,
            signature: 'chưa ký số',
          },
        ],
        photos: [
          {
            path: '01-ben-lac-khanh-thanh-cau-moi/photos/anh-0001.jpg',
            block: 'anh-1',
            focus: { x: 0.25, y: 0.5 },
          },
          { path: '01-ben-lac-khanh-thanh-cau-moi/photos/anh-0002.jpg', block: 'anh-3' },
        ],
        leftOut: [
          { block: 'd13', what: 'unknownBlock', type: 'soundtrack' },
          { block: 'anh-2', what: 'photoFile', type: 'photo' },
        ],
        files: listed.map((file) => file.path),
      },
    ],
    files: listed,
    digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  });
  expect(text).not.toMatch(/tran-van-that|nguyen-thi-that/);
});

test('photos are copied byte by byte', async () => {
  const folder = temporaryFolder();
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7919) % 256));
  const photo = photoOnDisk(folder, 'anh-1', 1, bytes);
  const article = anExportedArticle({ photos: [photo], content: content({ body: [photoBlock('anh-1')] }) });

  const { path } = await writePackage([article], { out: join(folder, 'goi'), zip: false });

  const copy = filesUnder(path).get('01-ben-lac-khanh-thanh-cau-moi/photos/anh-0001.jpg')!;
  expect(hashOf(copy)).toBe(photo.asset.id);
});

test('an article without a usable slug has a folder all the same', async () => {
  const folder = temporaryFolder();

  const receipt = await writePackage(
    [anExportedArticle({ slug: '' }), anExportedArticle({ slug: '../../x' })],
    {
      out: join(folder, 'goi'),
      zip: false,
    },
  );

  const folders = new Set(receipt.files.map(({ path }) => path.split('/')[0]));
  expect([...folders]).toEqual(['01-tin-bai', '02-x', 'manifest.json']);
});

test('progress is told after each article', async () => {
  const folder = temporaryFolder();
  const told: number[][] = [];

  await writePackage(articlesWithPhotos(folder, 3), {
    out: join(folder, 'goi'),
    zip: true,
    onProgress: (done, total) => told.push([done, total]),
  });

  expect(told).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test('progress is told after each photo that is made, for each output that wants its own', async () => {
  const folder = temporaryFolder();
  const told: number[][] = [];

  await writePackage(articlesWithPhotos(folder, 2), {
    out: join(folder, 'goi'),
    zip: false,
    targets: ['web', 'layout'],
    fitting: { order: { web: 'web', layout: 'full' }, prepare: (photo) => Promise.resolve(photo) },
    onProgress: (done, total) => told.push([done, total]),
  });

  expect(told).toEqual([1, 2, 3, 4, 5, 6].map((done) => [done, 6]));
});

test('a ZIP stops at once also while the photos that stay in it are copied', async () => {
  const [folder, originals] = [temporaryFolder(), temporaryFolder()];
  const out = join(folder, 'goi.zip');
  const articles = articlesWithPhotos(originals, 40, 1_000_000);
  await writePackage(articles, { out, zip: true });
  const before = readFileSync(out);
  const stop = new AbortController();
  const entries = articles.map((article, index) => (index === 0 ? article : { stays: article.id }));
  let largest = 0;
  const watching = setInterval(() => {
    for (const name of readdirSync(folder).filter((each) => each !== 'goi.zip'))
      largest = Math.max(largest, statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0);
    if (largest > 3_000_000) stop.abort();
  }, 1);

  const stopped = await failureOf(
    writePackage(entries, { out, zip: true, replace: true, signal: stop.signal }),
  ).finally(() => clearInterval(watching));

  expect(stopped.sentence).toContain('Đã dừng xuất');
  expect(largest).toBeLessThan(before.length / 2);
  expect(readFileSync(out).equals(before)).toBe(true);
});
