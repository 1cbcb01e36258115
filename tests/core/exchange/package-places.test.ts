import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportFailure } from '#core/exchange/export-failure.ts';
import { carryOver, refuseIfChanged } from '#core/exchange/files-of-others.ts';
import { leavePlace, publish, releasePlace, takePlace } from '#core/exchange/package-place.ts';
import { filesToKeep } from '#core/exchange/replaceable.ts';
import { writePackage, type PackageOptions } from '#core/exchange/package-writer.ts';
import { verifyPackage } from '#core/exchange/verify-package.ts';
import { anExportedArticle } from './given.ts';
import { articlesWithPhotos, failureOf, filesUnder } from './packages.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('a package that replaces another', () => {
  test.each([false, true])('keeps the place of every story a layout links to (ZIP: %s)', async (zip) => {
    const folder = temporaryFolder();
    const out = join(folder, 'goi');
    const [first, second, third] = articlesWithPhotos(folder, 3);
    await writePackage([first!, second!], { out, zip });

    const renamed = { ...second!, slug: 'tit-moi-hoan-toan' };
    const { files } = await writePackage([third!, renamed, first!], { out, zip, replace: true });

    expect(files.map(({ path }) => path).filter((path) => path.endsWith('.icml'))).toEqual([
      '01-bai-so-2/bai-so-2.icml',
      '02-bai-so-1/bai-so-1.icml',
      '01-bai-so-0/bai-so-0.icml',
    ]);
  });

  test('tells the stories of two articles with the same headline apart by their names', async () => {
    const folder = temporaryFolder();
    const [first, second] = articlesWithPhotos(folder, 2);

    const twin = { ...second!, slug: first!.slug };
    const { files } = await writePackage([first!, twin], { out: join(folder, 'goi'), zip: false });

    expect(files.map(({ path }) => path).filter((path) => path.endsWith('.icml'))).toEqual([
      '01-bai-so-0/bai-so-0.icml',
      '02-bai-so-0/bai-so-0-2.icml',
    ]);
  });

  test('never puts a new article into the folder of another', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'goi');
    const [first, second] = articlesWithPhotos(folder, 2);
    await writePackage([first!], { out, zip: false });

    const twin = { ...second!, slug: first!.slug };
    const { files } = await writePackage([twin, first!], { out, zip: false, replace: true });

    expect(new Set(files.map(({ path }) => path.split('/')[0]))).toEqual(
      new Set(['01-bai-so-0-2', '01-bai-so-0', 'manifest.json']),
    );
    expect((await verifyPackage(out)).problems).toEqual([]);
  });
});

describe('what is replaced on request', () => {
  async function refusedReplacing(options: PackageOptions): Promise<{ code: string; sentence: string }> {
    return failureOf(writePackage([anExportedArticle()], { ...options, replace: true }));
  }

  test('is never a folder that is no package', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'luan-van.docx'), 'ba năm công sức');

    const refused = await refusedReplacing({ out: folder, zip: false });

    expect(refused.code).toBe('conflict');
    expect(refused.sentence).toMatch(/không phải gói Tòa Soạn đã xuất cùng kiểu, nên không bị thay/);
    expect([...filesUnder(folder).keys()]).toEqual(['luan-van.docx']);
  });

  test('keeps what others put into it, untouched, and still has every file of its own', async () => {
    const out = join(temporaryFolder(), 'goi');
    await writePackage([anExportedArticle()], { out, zip: false });
    const pages = ['trang 3.indd', 'Trang dàn/số tết/trang-4.indd'];
    mkdirSync(join(out, 'Trang dàn/số tết'), { recursive: true });
    for (const page of pages) writeFileSync(join(out, page), `trang dàn dở: ${page}`);
    const written = new Date('2026-11-20T03:04:05Z');
    utimesSync(join(out, pages[0]!), written, written);

    const { kept } = await writePackage([anExportedArticle()], { out, zip: false, replace: true });

    expect(kept.toSorted()).toEqual(pages.toSorted());
    for (const page of pages) expect(readFileSync(join(out, page), 'utf8')).toBe(`trang dàn dở: ${page}`);
    expect(statSync(join(out, pages[0]!)).mtime).toEqual(written);
    const { problems } = await verifyPackage(out);
    expect(problems.map(({ path, problem }) => `${problem} ${path}`).toSorted()).toEqual(
      pages.map((page) => `unlisted ${page}`).toSorted(),
    );
    expect(readdirSync(dirname(out))).toEqual(['goi']);
  });

  test('is never a package of which somebody has a page open', async () => {
    const out = join(temporaryFolder(), 'goi');
    await writePackage([anExportedArticle()], { out, zip: false });
    writeFileSync(join(out, 'trang-3.indd'), 'trang dàn dở');
    writeFileSync(join(out, '~trang-3~ab12.idlk'), '');
    const before = filesUnder(out);

    const refused = await refusedReplacing({ out, zip: false });

    expect(refused).toEqual({
      code: 'conflict',
      sentence:
        'Có người đang mở trang dàn trong gói “goi” bằng InDesign (tệp khóa “~trang-3~ab12.idlk”), nên gói không bị thay. Hãy nhờ họ lưu và đóng trang rồi xuất lại; nếu không ai mở, hãy xóa tệp khóa ấy.',
    });
    expect(filesUnder(out)).toEqual(before);
  });

  test('is never a package in which somebody’s file has the name of one of the new', async () => {
    const out = join(temporaryFolder(), 'goi');
    const article = anExportedArticle();
    await writePackage([article], { out, zip: false, targets: ['web'] });
    const elsewhere = join(temporaryFolder(), 'goi');
    const { files } = await writePackage([article], { out: elsewhere, zip: false, targets: ['layout'] });
    const story = files.find(({ path }) => path.endsWith('.icml'))!.path;
    writeFileSync(join(out, story), 'của người khác');

    const refused = await refusedReplacing({ out, zip: false });

    expect(refused.sentence).toContain(`(“${story}”) trùng tên với tệp của gói mới`);
    expect(readFileSync(join(out, story), 'utf8')).toBe('của người khác');
    expect(readdirSync(dirname(out))).toEqual(['goi']);
  });

  test('is never a package to which somebody added a link', async () => {
    const out = join(temporaryFolder(), 'goi');
    await writePackage([anExportedArticle()], { out, zip: false });
    symlinkSync(dirname(out), join(out, 'kho-anh'));

    const refused = await refusedReplacing({ out, zip: false });

    expect(refused).toEqual({
      code: 'conflict',
      sentence:
        'Gói “goi” có tệp người khác thêm vào (“kho-anh”), nên không bị thay. Hãy chuyển tệp đó ra ngoài hoặc đặt tên khác cho gói mới.',
    });
    expect(lstatSync(join(out, 'kho-anh')).isSymbolicLink()).toBe(true);
  });

  test.each([
    ['saved anew', (folder: string) => writeFileSync(join(folder, 'trang-3.indd'), 'trang dàn xong')],
    ['joined by another', (folder: string) => writeFileSync(join(folder, 'trang-4.indd'), 'trang bốn')],
    ['taken away', (folder: string) => rmSync(join(folder, 'trang-3.indd'))],
  ])('goes back to its place where a file of others was %s after it was copied', async (_, work) => {
    const out = join(temporaryFolder(), 'goi');
    await writePackage([anExportedArticle()], { out, zip: false });
    writeFileSync(join(out, 'trang-3.indd'), 'trang dàn dở');
    const place = await takePlace(out, false);
    mkdirSync(place.temporary);
    const carried = await carryOver(['trang-3.indd'], { from: out, to: place.temporary });
    work(out);
    const before = filesUnder(out);

    const refused = await failureOf(
      publish(place, async (aside) =>
        refuseIfChanged(carried, {
          found: await filesToKeep(aside, { zip: false, kind: 'folder' }),
          ...{ aside, name: 'goi' },
        }),
      ),
    );
    await leavePlace(place);
    releasePlace(place);

    expect(refused).toEqual({
      code: 'conflict',
      sentence:
        'Có người vừa lưu tệp vào gói “goi” trong lúc xuất, nên gói không bị thay. Hãy chờ họ lưu xong rồi xuất lại.',
    });
    expect(filesUnder(out)).toEqual(before);
    expect(readdirSync(dirname(out))).toEqual(['goi']);
  });

  test('is a package that a person only looked at: what the system left there is nobody’s', async () => {
    const out = join(temporaryFolder(), 'goi');
    await writePackage([anExportedArticle()], { out, zip: false });
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini']) writeFileSync(join(out, name), 'máy ghi');

    await writePackage([anExportedArticle()], { out, zip: false, replace: true });

    expect(await verifyPackage(out)).toMatchObject({ articles: 1, problems: [] });
    expect(filesUnder(out).has('.DS_Store')).toBe(false);
  });

  test('is never a folder where a ZIP is to lie', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'goi.zip');
    await writePackage([anExportedArticle()], { out, zip: false });

    const refused = await refusedReplacing({ out, zip: true });

    expect(refused.code).toBe('conflict');
  });
});

test('a package is not put inside another, which stays as it was exported and can be replaced', async () => {
  const out = join(temporaryFolder(), 'goi');
  await writePackage([anExportedArticle()], { out, zip: false });
  const before = [...filesUnder(out).keys()];

  const refused = await failureOf(
    writePackage([anExportedArticle()], { out: join(out, 'anh', 'goi'), zip: false }),
  );

  expect(refused).toEqual({
    code: 'conflict',
    sentence:
      '“goi” là một gói đã xuất, gói mới không đặt vào trong được. Muốn xuất lại gói ấy, hãy chọn thư mục đang chứa nó rồi đặt đúng tên “goi”.',
  });
  expect([...filesUnder(out).keys()]).toEqual(before);
});

test('a place that cannot be written is refused with a sentence', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'tep'), '');

  const refused = await failureOf(
    writePackage([anExportedArticle()], { out: join(folder, 'tep', 'goi'), zip: false }),
  );

  expect(refused).toEqual({
    code: 'storage',
    sentence: 'Một phần của đường dẫn đã chọn là tệp chứ không phải thư mục. Hãy chọn nơi khác rồi xuất lại.',
  });
});

test.each([false, true])('a place that goes away meanwhile is not made anew (ZIP: %s)', async (zip) => {
  const folder = temporaryFolder();
  const stick = join(folder, 'usb');
  mkdirSync(stick);
  const pullOut = <Photo>(photo: Photo) => {
    rmSync(stick, { recursive: true, force: true });
    return Promise.resolve(photo);
  };

  const refused = await failureOf(
    writePackage(articlesWithPhotos(folder, 2), {
      ...{ out: join(stick, 'goi'), zip },
      fitting: { order: { web: 'full' }, prepare: pullOut },
    }),
  );

  expect(refused).toEqual({
    code: 'storage',
    sentence:
      'Nơi đã chọn không còn nữa, có thể ổ USB đã rút ra. Hãy cắm lại hoặc chọn nơi khác rồi xuất lại.',
  });
  expect(existsSync(stick)).toBe(false);
});

test.each([
  ['ENOSPC', /^Ổ đĩa đã đầy/],
  ['EROFS', /^Không ghi được vào nơi đã chọn/],
  ['EACCES', /^Không ghi được vào nơi đã chọn/],
  ['EBUSY', /^Gói cũ đang mở ở chương trình khác/],
  ['ENAMETOOLONG', /^Tên gói không dùng được/],
  ['ENOENT', /^Nơi đã chọn không còn nữa/],
  ['EIO', /^Ổ đĩa báo lỗi khi ghi gói/],
])('what the disk calls %s is told in a sentence that says what to do', (code, sentence) => {
  const failure = exportFailure(Object.assign(new Error('write'), { code }));

  expect(failure).toMatchObject({ code: 'storage', message: expect.stringMatching(sentence) as string });
});
