import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import type { PackageProblem } from '#shared/areas/exchange.ts';
import { AppError } from '#shared/failure.ts';
import { writePackage } from '#core/exchange/package-writer.ts';
import { verifyPackage } from '#core/exchange/verify-package.ts';
import { articlesWithPhotos, filesUnder } from './packages.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function problemsOf(path: string): Promise<Pick<PackageProblem, 'path' | 'problem'>[]> {
  const { problems } = await verifyPackage(path);
  return problems.map(({ path: file, problem }) => ({ path: file, problem }));
}

async function refusalOf(path: string): Promise<{ code: string; sentence: string } | undefined> {
  try {
    await verifyPackage(path);
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, sentence: error.message };
    throw error;
  }
}

/** A ZIP of these entries, names as they stand: written without the checks of the library. */
async function zipOf(path: string, entries: readonly (readonly [string, Buffer])[]): Promise<void> {
  const zip = new ZipFile();
  entries.forEach(([, bytes], index) => zip.addBuffer(bytes, placeholder(index), { compress: false }));
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece));
  const bytes = Buffer.concat(pieces).toString('latin1');
  const named = entries.reduce(
    (all, [name], index) => all.replaceAll(placeholder(index), padded(name)),
    bytes,
  );
  writeFileSync(path, Buffer.from(named, 'latin1'));
}

const placeholder = (index: number) => `ten-tam-${String(index).padStart(4, '0')}`;
const padded = (name: string) => name.padEnd(placeholder(0).length, 'x').slice(0, placeholder(0).length);

let folder: string;
let out: string;

beforeEach(async () => {
  folder = temporaryFolder();
  const photos = join(folder, 'anh');
  mkdirSync(photos);
  ({ path: out } = await writePackage(articlesWithPhotos(photos, 2, 500), {
    out: join(folder, 'goi'),
    zip: false,
  }));
});

describe('a folder', () => {
  test('names the file in which one byte was flipped, whichever file and byte it is', async () => {
    const found: object[] = [];
    const expected: object[] = [];
    for (const [path, bytes] of filesUnder(out)) {
      for (const share of [0, 0.25, 0.5, 0.75, 0.999]) {
        const flipped = Buffer.from(bytes);
        flipped[Math.floor(bytes.length * share)]! ^= 1;
        writeFileSync(join(out, path), flipped);
        // Where the flipped byte of the manifest is in another file's hash, that file is named too.
        const [first] = (await problemsOf(out)).map((problem) => problem.path);
        found.push([first]);
        expected.push([path]);
      }
      writeFileSync(join(out, path), bytes);
    }

    expect(found).toEqual(expected);
    expect(await problemsOf(out)).toEqual([]);
  });

  test('finds a manifest whose spaces alone were changed', async () => {
    const path = join(out, 'manifest.json');
    writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));

    expect(await problemsOf(out)).toEqual([{ path: 'manifest.json', problem: 'changed' }]);
  });

  test('finds a manifest in which a headline was edited, and checks the files all the same', async () => {
    const path = join(out, 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('khánh thành', 'đóng cửa'));
    rmSync(join(out, '02-bai-so-1/bai-so-1.icml'));

    expect(await verifyPackage(out)).toEqual({
      articles: 2,
      files: 11,
      problems: [
        {
          path: 'manifest.json',
          problem: 'changed',
          sentence:
            'Tệp “manifest.json” đã khác so với lúc xuất. Hãy lấy lại gói gốc, hoặc xuất lại từ Tòa Soạn.',
        },
        {
          path: '02-bai-so-1/bai-so-1.icml',
          problem: 'missing',
          sentence: 'Thiếu tệp “02-bai-so-1/bai-so-1.icml”. Hãy chép lại cả gói, hoặc xuất lại từ Tòa Soạn.',
        },
      ],
    });
  });

  test('names files that are missing, longer, shorter and not listed', async () => {
    rmSync(join(out, '01-bai-so-0/article.html'));
    writeFileSync(join(out, '01-bai-so-0/bai-so-0.icml'), ' ', { flag: 'a' });
    writeFileSync(join(out, '02-bai-so-1/article.html'), '');
    writeFileSync(join(out, '02-bai-so-1/ghi-chu.txt'), 'mới');

    expect(await problemsOf(out)).toEqual([
      { path: '01-bai-so-0/article.html', problem: 'missing' },
      { path: '01-bai-so-0/bai-so-0.icml', problem: 'changed' },
      { path: '02-bai-so-1/article.html', problem: 'changed' },
      { path: '02-bai-so-1/ghi-chu.txt', problem: 'unlisted' },
    ]);
  });

  test('passes over what a system left in it, and over nothing that a person did', async () => {
    const left = ['.DS_Store', '02-bai-so-1/Thumbs.db', '02-bai-so-1/desktop.ini', '02-bai-so-1/._bai.icml'];
    for (const path of left) writeFileSync(join(out, path), 'máy ghi');
    const before = await problemsOf(out);
    mkdirSync(join(out, 'Thumbs.db'));
    for (const path of ['Thumbs.db/trang-3.indd', '.ghi-chu', 'xem-Thumbs.db'])
      writeFileSync(join(out, path), 'người ghi');
    symlinkSync(join(folder, 'anh'), join(out, 'desktop.ini'));

    expect(before).toEqual([]);
    expect((await problemsOf(out)).map(({ path }) => path).toSorted()).toEqual([
      '.ghi-chu',
      'Thumbs.db/trang-3.indd',
      'desktop.ini',
      'xem-Thumbs.db',
    ]);
  });

  test('does not follow a link out of the package', async () => {
    const photo = join(out, '01-bai-so-0/photos/anh-0001.jpg');
    renameSync(photo, join(folder, 'ngoai.jpg'));
    symlinkSync(join(folder, 'ngoai.jpg'), photo);

    expect(await problemsOf(out)).toEqual([
      { path: '01-bai-so-0/photos/anh-0001.jpg', problem: 'unreadable' },
    ]);
  });

  test.each([
    ['is gone', undefined, 'missing'],
    ['is no JSON', '{"package": 1', 'unreadable'],
    ['says nothing of its files', '{"package": 1}', 'unreadable'],
    ['is empty', '', 'unreadable'],
  ])('says so where the manifest %s', async (_, text, problem) => {
    const path = join(out, 'manifest.json');
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);

    expect(await problemsOf(out)).toEqual([{ path: 'manifest.json', problem }]);
  });

  test('refuses a manifest that leads out of the package', async () => {
    const path = join(out, 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('01-bai-so-0/article.html', '../article.html'));

    expect(await problemsOf(out)).toEqual([{ path: 'manifest.json', problem: 'unreadable' }]);
  });

  test('refuses a package of a newer version with a sentence', async () => {
    writeFileSync(join(out, 'manifest.json'), '{"package": 2}');

    expect(await refusalOf(out)).toEqual({
      code: 'invalid_input',
      sentence:
        'Gói này do phiên bản Tòa Soạn mới hơn xuất ra. Hãy cập nhật Tòa Soạn trên máy này rồi kiểm tra lại.',
    });
  });
});

describe('a ZIP', () => {
  let zip: string;

  beforeEach(async () => {
    const receipt = await writePackage(articlesWithPhotos(join(folder, 'anh'), 2, 500), {
      out: join(folder, 'goi.zip'),
      zip: true,
    });
    zip = receipt.path;
  });

  test('names the photo in which one byte was flipped', async () => {
    const bytes = readFileSync(zip);
    const inPhoto = bytes.indexOf('ảnh số 1');
    bytes[inPhoto + 20]! ^= 1;
    writeFileSync(zip, bytes);

    expect(await problemsOf(zip)).toEqual([{ path: '02-bai-so-1/photos/anh-0001.jpg', problem: 'changed' }]);
  });

  test('names a text whose compressed bytes were damaged', async () => {
    const bytes = readFileSync(zip);
    const name = bytes.indexOf('01-bai-so-0/article.html');
    bytes.fill(0xff, name + 40, name + 60);
    writeFileSync(zip, bytes);

    expect((await problemsOf(zip)).map(({ path }) => path)).toEqual(['01-bai-so-0/article.html']);
  });

  test.each([
    ['leads out of it', [['../thoat.txt', Buffer.from('a')]]],
    ['is absolute', [['/etc/thoat.tx', Buffer.from('a')]]],
    ['has a backslash', [['a\\thoat.txt', Buffer.from('a')]]],
    [
      'stands in it twice',
      [
        ['trung-ten.tx', Buffer.from('a')],
        ['trung-ten.tx', Buffer.from('b')],
      ],
    ],
    [
      'differs from another in case alone',
      [
        ['trung-ten.tx', Buffer.from('a')],
        ['TRUNG-ten.tx', Buffer.from('b')],
      ],
    ],
  ] as [string, [string, Buffer][]][])('is refused as a whole where a name %s', async (_, entries) => {
    await zipOf(zip, entries);

    expect(await refusalOf(zip)).toEqual({
      code: 'invalid_input',
      sentence:
        'Gói “goi.zip” có tên tệp trùng nhau hoặc không an toàn, nên không đọc. Hãy xin lại gói từ nơi gửi.',
    });
  });

  test('is refused before it is read where it claims to unpack to an absurd size', async () => {
    const bytes = readFileSync(zip);
    const entry = bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    bytes.writeUInt32LE(0xfffffff0, entry + 24);
    writeFileSync(zip, bytes);

    expect(await refusalOf(zip)).toEqual({
      code: 'invalid_input',
      sentence:
        'Gói này khai kích thước lớn bất thường khi giải nén, nên không đọc. Hãy kiểm tra lại nguồn của gói.',
    });
  });

  test('is refused with a sentence where it was cut short', async () => {
    const bytes = readFileSync(zip);
    writeFileSync(zip, bytes.subarray(0, bytes.length / 2));

    expect(await refusalOf(zip)).toEqual({
      code: 'invalid_input',
      sentence: '“goi.zip” không phải gói ZIP, hoặc đã hỏng khi sao chép. Hãy chép lại gói rồi thử lại.',
    });
  });
});

test('a package that is not there is said to be not there', async () => {
  expect(await refusalOf(join(folder, 'khong-co'))).toEqual({
    code: 'not_found',
    sentence: '“khong-co”: Không tìm thấy gói này. Hãy kiểm tra lại tên và thư mục.',
  });
});
