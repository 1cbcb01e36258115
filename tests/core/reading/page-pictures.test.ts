import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageOf } from '#shared/areas/page-fields.ts';
import { reassign } from '#shared/areas/page-moves.ts';
import type { PagePicture } from '#shared/areas/page-picture.ts';
import type { PageReview } from '#shared/areas/page-review.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import {
  figureOf,
  filesIn,
  mhtOf,
  pageWith,
  pngOf,
  savedCaption,
  savedCredit,
} from '#tests/support/saved-pages.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import type { HandedIn } from '#core/articles/files-beside.ts';
import { reviewWithPictures } from '#core/jobs/read-with-pictures.ts';
import { sha256 } from '#core/storage/hash.ts';

const writer = 'phong-vien';
const photo = pngOf(90);
const logo = pngOf(200, { width: 300, height: 95 });

/** The photos of a page as they would be stored. */
function photosOf(
  review: PageReview,
): { caption: string; credit: string; picture: PagePicture | undefined }[] {
  return pageOf(review).body.flatMap((block) =>
    block.type === 'photo' ? [{ caption: block.caption, credit: block.credit, picture: block.picture }] : [],
  );
}

const fileOf = (bytes: Buffer, name: string, size = { width: 640, height: 420 }): PagePicture =>
  ({ kind: 'file', id: sha256(bytes), name, ...size }) as PagePicture;

const captioned = { caption: savedCaption, credit: savedCredit };

/** A page among files, as a person has it. */
function saved(name: string, files: Record<string, Buffer | string>): string {
  return join(filesIn(temporaryFolder(), files), name);
}

/** Without a thread for it. */
async function reviewed(path: string, beside: readonly HandedIn[] = []): Promise<PageReview> {
  const file = { path, name: path, folder: dirname(path) };
  return reviewWithPictures({
    file,
    beside,
    waiting: join(filesIn(temporaryFolder(), { 'toasoan.db': '' }), 'waiting'),
  });
}

async function accept({ desk }: TestApp, review: PageReview) {
  const pages = [{ file: review.file, kind: 'story' as const, page: pageOf(review) }];
  const [article] = await desk.articles.accept({ pages, as: writer });
  return desk.articles.open({ id: article!.id });
}

describe('a page saved in one file', () => {
  const at = 'https://cdn.example/2026/anh%20kh%E1%BB%9Fi%20c%C3%B4ng.png';
  const mht = (src: string, named: { location?: string; id?: string }) =>
    mhtOf(pageWith(figureOf(src), 'https://bao.example/logo.png'), [
      { location: 'https://bao.example/logo.png', bytes: logo },
      { ...named, bytes: photo },
    ]);

  test.each([
    ['its address', at, { location: at }, 'anh khởi công.png'],
    [
      'its address written out',
      'https://cdn.example/2026/anh khởi công.png',
      { location: at },
      'anh khởi công.png',
    ],
    ['its path from the page', '../anh/cau.png', { location: 'https://bao.example/anh/cau.png' }, 'cau.png'],
    ['its id', 'cid:anh-1@mhtml.blink', { id: 'anh-1@mhtml.blink' }, 'trang ảnh 1.png'],
    [
      'letters in parts',
      'https://cdn.example/khởi công.png'.normalize('NFD'),
      { location: 'https://cdn.example/kh%E1%BB%9Fi%20c%C3%B4ng.png' },
      'khởi công.png',
    ],
  ])('brings its photo, found by %s, and nothing of the page around it', async (_, src, named, name) => {
    const review = await reviewed(saved('trang.mht', { 'trang.mht': mht(src, named) }));

    expect(photosOf(review)).toEqual([{ ...captioned, picture: fileOf(photo, name) }]);
  });

  test('is accepted with the photo, its original as it was, and the words in their place', async () => {
    const app = await createTestApp();
    const review = await app.desk.reading.review({
      file: saved('trang.mht', { 'trang.mht': mht(at, { location: at }) }),
    });
    expect(await app.desk.photos.list({ limit: 10, offset: 0 })).toMatchObject({ total: 0 });

    const { content, assets } = await accept(app, review);

    expect(assets).toMatchObject([{ id: sha256(photo), name: 'anh khởi công.png', mediaType: 'image/png' }]);
    expect(content.body.find(({ type }) => type === 'photo')).toMatchObject({
      asset: sha256(photo),
      placement: 'lead',
      caption: [{ text: savedCaption }],
      credit: [{ text: savedCredit }],
    });
    const original = await app.app.photoFile(sha256(photo), 'original');
    expect(readFileSync(original!.path)).toEqual(photo);
    expect(await app.desk.photos.list({ limit: 10, offset: 0 })).toMatchObject({ total: 1 });
  });

  test('is accepted without the photo that a person left out, and keeps the words', async () => {
    const app = await createTestApp();
    const review = await app.desk.reading.review({
      file: saved('trang.mht', { 'trang.mht': mht(at, { location: at }) }),
    });
    const picture = review.lines.find((line) => line.picture)!.id;

    const { content, assets } = await accept(app, reassign(review, [picture], 'dropped'));

    expect(assets).toEqual([]);
    expect(content.body.find(({ type }) => type === 'photo')).not.toHaveProperty('asset');
    const back = reassign(reassign(review, [picture], 'dropped'), [picture], 'caption');
    expect(photosOf(back)).toEqual(photosOf(review));
  });

  test('comes in whole by the import of many too', async () => {
    const app = await createTestApp();
    const folder = filesIn(temporaryFolder(), { 'trang.mht': mht(at, { location: at }) });

    const [result] = await app.desk.articles.import({
      files: [join(folder, 'trang.mht')],
      kind: 'story',
      as: writer,
    });

    expect(result).toMatchObject({ ok: true, photos: 1, missingPhotos: 0 });
    const [stored] = await app.desk.articles.list({});
    expect((await app.desk.articles.open({ id: stored!.id })).assets).toMatchObject([{ id: sha256(photo) }]);
  });

  test('is an article without its photo where that has gone from the folder meanwhile', async () => {
    const app = await createTestApp();
    const review = await app.desk.reading.review({
      file: saved('trang.mht', { 'trang.mht': mht(at, { location: at }) }),
    });
    expect(readdirSync(join(app.folder, 'waiting'))).toHaveLength(1);
    rmSync(join(app.folder, 'waiting'), { recursive: true });

    const { content, assets } = await accept(app, review);

    expect(assets).toEqual([]);
    expect(content.body.find(({ type }) => type === 'photo')).toMatchObject({
      caption: [{ text: savedCaption }],
    });
  });

  test.each([
    ['is broken', Buffer.from('không phải ảnh'), 'không phải ảnh JPEG, PNG, WebP hay TIFF'],
    ['claims more points than any photo has', claiming(60_000), 'lớn hơn 100 triệu điểm ảnh'],
    ['is a GIF', Buffer.from('R0lGODlhyADIAIAAAAAAAP///yH5BAEAAAAALAAAAADIAMgAAAI=', 'base64'), 'là ảnh GIF'],
  ])('is read all the same where the photo %s, and says so', async (_, bytes, said) => {
    const review = await reviewed(
      saved('trang.mht', {
        'trang.mht': mhtOf(pageWith(figureOf(at)), [{ location: at, bytes }]),
      }),
    );

    expect(photosOf(review)).toEqual([
      { ...captioned, picture: { kind: 'refused', why: expect.stringContaining(said) } },
    ]);
  });
});

/** The head of a PNG that says how large the picture would be. */
function claiming(side: number): Buffer {
  const bytes = Buffer.from(photo);
  bytes.writeUInt32BE(side, 16);
  bytes.writeUInt32BE(side, 20);
  return bytes;
}

describe('a page saved with a folder beside it', () => {
  const html = (src: string) => pageWith(figureOf(src));

  test.each([
    ['./Trang_files/cau.png', 'Trang_files/cau.png'],
    ['Trang_files/C%E1%BA%A7u%20m%E1%BB%9Bi.png', 'Trang_files/Cầu mới.png'],
    ['Trang_tệp/Cầu mới.png', 'Trang_tệp/Cầu mới.png'],
    ['Trang_tệp/Cầu mới.png'.normalize('NFD'), 'Trang_tệp/Cầu mới.png'],
    ['Trang_t%E1%BB%87p/Cầu mới.png', 'Trang_tệp/Cầu mới.png'.normalize('NFD')],
    ['Trang_files\\cau.png?w=600#anh', 'Trang_files/cau.png'],
  ])('brings the photo that it names %s', async (src, path) => {
    const review = await reviewed(saved('Trang.html', { 'Trang.html': html(src), [path]: photo }));

    const name = path.normalize('NFC').split('/')[1]!;
    expect(photosOf(review)).toEqual([{ ...captioned, picture: fileOf(photo, name) }]);
  });

  test.each([
    '../anh.png',
    'Trang_files/../../anh.png',
    '/anh.png',
    'file:///anh.png',
    'Trang_files/..%2F..%2Fanh.png',
    '\\anh.png',
    'C:/anh.png',
    'https://cdn.example/anh.png',
    '//cdn.example/anh.png',
  ])('takes nothing from outside that folder, named %s', async (src) => {
    const folder = temporaryFolder();
    filesIn(folder, { 'trang/Trang.html': html(src), 'anh.png': photo, 'trang/Trang_files/x.png': photo });

    const review = await reviewed(join(folder, 'trang/Trang.html'));

    expect(photosOf(review)).toEqual([{ ...captioned, picture: { kind: 'away' } }]);
  });

  test('follows no link out of that folder', async () => {
    const folder = temporaryFolder();
    filesIn(folder, {
      'trang/Trang.html': html('Trang_files/anh.png') + html('ngoai/anh.png'),
      'ngoai/anh.png': photo,
    });
    mkdirSync(join(folder, 'trang/Trang_files'));
    symlinkSync(join(folder, 'ngoai/anh.png'), join(folder, 'trang/Trang_files/anh.png'));
    symlinkSync(join(folder, 'ngoai'), join(folder, 'trang/ngoai'));

    const review = await reviewed(join(folder, 'trang/Trang.html'));

    expect(photosOf(review).map(({ picture }) => picture?.kind)).not.toContain('file');
  });

  test('says which file is not there, and takes it when it is handed in', async () => {
    const folder = filesIn(temporaryFolder(), {
      'Trang.html': html('Trang_t%E1%BB%87p/cau.png'),
      'khac/anh-da-doi-ten.png': photo,
    });
    const file = join(folder, 'Trang.html');
    const review = await reviewed(file);
    expect(photosOf(review)).toEqual([
      { ...captioned, picture: { kind: 'beside', paths: ['Trang_tệp/cau.png'] } },
    ]);

    const again = await reviewed(file, [
      { path: 'Trang_tệp/cau.png', file: { path: join(folder, 'khac/anh-da-doi-ten.png'), name: 'anh.png' } },
    ]);

    expect(photosOf(again)[0]?.picture).toMatchObject({ kind: 'file', id: sha256(photo) });
  });
});

describe('a page with its pictures written out in it', () => {
  const written = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`;

  test('brings its photo', async () => {
    const review = await reviewed(
      saved('Bài.html', {
        'Bài.html': pageWith(figureOf(written(photo)), written(logo)),
      }),
    );

    expect(photosOf(review)).toEqual([{ ...captioned, picture: fileOf(photo, 'Bài ảnh 1.png') }]);
  });

  test('takes the true picture for the blank that keeps its place', async () => {
    const blank = written(pngOf(255, { width: 1, height: 1 }));

    const review = await reviewed(
      saved('a.html', {
        'a.html': pageWith(figureOf(blank, 'data-src="a_files/cau.png"')),
        'a_files/cau.png': photo,
      }),
    );

    expect(photosOf(review)).toEqual([{ ...captioned, picture: fileOf(photo, 'cau.png') }]);
  });

  test('has the largest of several sizes that are there', async () => {
    const small = pngOf(91, { width: 320, height: 210 });

    const review = await reviewed(
      saved('a.html', {
        'a.html': pageWith(
          figureOf(
            'a_files/nho.png',
            'srcset="a_files/nho.png 320w, a_files/lon.png 640w, https://cdn.example/x.png 1200w"',
          ),
        ),
        'a_files/nho.png': small,
        'a_files/lon.png': photo,
      }),
    );

    expect(photosOf(review)[0]?.picture).toEqual(fileOf(photo, 'lon.png'));
  });

  test('leaves out what turns out to be an icon, and what it shows twice', async () => {
    const icon = written(pngOf(10, { width: 24, height: 24 }));
    const twice = `<p><img src="${written(photo)}"></p>`;

    const review = await reviewed(
      saved('a.html', {
        'a.html': pageWith(`${twice}<p><img src="${icon}"></p>${figureOf(written(photo))}`),
      }),
    );

    expect(photosOf(review)).toEqual([{ ...captioned, picture: fileOf(photo, 'a ảnh 3.png') }]);
  });

  test('has two photos of two pictures that stand over one caption', async () => {
    const other = pngOf(40);
    const pair = `<figure><img src="${written(photo)}"><img src="${written(other)}"><figcaption>${savedCaption} Ảnh: ${savedCredit}</figcaption></figure>`;

    const review = await reviewed(saved('a.html', { 'a.html': pageWith(pair) }));

    expect(photosOf(review)).toEqual([
      { ...captioned, picture: fileOf(photo, 'a ảnh 1.png') },
      { caption: '', credit: '', picture: fileOf(other, 'a ảnh 2.png') },
    ]);
  });
});

describe('what is not the article brings no picture', () => {
  const other = pngOf(60, { width: 300, height: 200 });
  const link = '<a href="/x.html">Ba xã cù lao có đường bê tông mới trước Tết Nguyên đán</a>';
  const thumb = '<a href="/x.html"><img src="a_files/khac.png"></a>';

  test.each([
    ['a box named related', `<div class="related-news">${thumb}${link}</div>`],
    [
      'a list of other stories',
      `<ul class="tin-lien-quan"><li>${thumb}${link}</li><li>${thumb}${link}</li></ul>`,
    ],
    ['a box without a name', `<div><div>${thumb}<h4>${link}</h4></div></div>`],
    ['a table of other stories', `<table><tr><td>${thumb}</td><td>${link}</td></tr></table>`],
    [
      'an advertisement',
      '<div class="ads-banner"><a href="https://ban.example"><img src="a_files/khac.png"></a></div>',
    ],
    [
      'an advertisement in an aside',
      '<aside><a href="https://ban.example"><img src="a_files/khac.png"></a></aside>',
    ],
    [
      'the picture of an author',
      '<div class="author-avatar"><img src="a_files/khac.png" class="avatar"></div>',
    ],
  ])('%s among the text', async (_, furniture) => {
    const review = await reviewed(
      saved('a.html', {
        'a.html': pageWith(`${furniture}${figureOf('a_files/cau.png')}${furniture}`),
        'a_files/khac.png': other,
        'a_files/cau.png': photo,
      }),
    );

    expect(photosOf(review)).toEqual([{ ...captioned, picture: fileOf(photo, 'cau.png') }]);
  });
});
