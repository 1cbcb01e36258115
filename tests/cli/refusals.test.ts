import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '#core/app.ts';
import type { ArticleSummary } from '#shared/areas/articles.ts';
import { folderOfThisFile } from '#tests/support/temporary-folder.ts';
import type { Moved } from './answered.ts';
import { aDesk } from './desk.ts';
import { picture, savedPage, writePage } from './pages.ts';

const desk = aDesk();
const folder = folderOfThisFile();
let id = '';

beforeAll(() => {
  id = desk.import(writePage(folder, 'trang.txt', savedPage({ byline: '' })));
}, 60_000);

/** One sentence, and nothing on stdout. */
function refused(...args: string[]): string {
  const { code, stdout, stderr } = desk.run(...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  return stderr.trimEnd();
}

test('an unknown verb points to help', () => {
  expect(refused('publish')).toBe('Không có lệnh “publish”. Xem các lệnh: desk help');
});

test('an unknown option points to the help of its verb', () => {
  expect(refused('list', '--loud')).toBe(
    'Không có tùy chọn “--loud” cho lệnh “list”. Xem cách dùng: desk help list',
  );
});

test('a missing page is named', () => {
  expect(refused('read', join(folder, 'khong-co.txt'))).toContain('khong-co.txt');
});

test('a page that is a folder is refused', () => {
  expect(refused('read', folder)).not.toBe('');
});

test('a page that cannot be stored stops no other', () => {
  const other = aDesk();
  const good = writePage(folder, 'tot.txt');

  const run = other.run('import', join(folder, 'khong-co.txt'), good, '--json');

  expect(run.code).toBe(1);
  expect(run.stderr).toMatch(/^[^\n]*khong-co\.txt[^\n]*\n$/);
  expect(
    run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ ok: true, id: expect.any(String) }]);
});

test('an import by kind and one by person are told apart', () => {
  expect(refused('import', join(folder, 'trang.txt'), '--as', 'phong-vien')).toBe(
    'Sau --as của lệnh import phải là story (tin bài) hoặc reference (tư liệu), không phải “phong-vien”; người nhập ghi bằng --by.',
  );
});

test('an unknown section is refused with those there are', () => {
  expect(refused('set', id, 'section=Chuyện lạ')).toMatch(
    /^Không có chuyên mục “Chuyện lạ”\. Hãy chọn một trong: thoi-su \(Thời sự\), /,
  );
});

test('an unknown person is refused with those there are', () => {
  expect(refused('submit', id, '--as', 'giam-doc')).toMatch(
    /^Không có người “giam-doc”\. Hãy chọn một trong: phong-vien /,
  );
});

test('an unknown article is refused', () => {
  expect(refused('show', 'ffffffff')).toBe(
    'Không có bài nào mã “ffffffff”. Hãy xem mã các bài bằng: desk list',
  );
  expect(refused('show', '01')).toBe(
    'Mã bài “01” quá ngắn, cần ít nhất 4 ký tự. Hãy xem mã các bài bằng: desk list',
  );
  expect(refused('show', 'bài-đầu')).toBe('“bài-đầu” không phải mã bài. Hãy xem mã các bài bằng: desk list');
  expect(refused('show', '01234567-89ab-7def-8123-456789abcdef')).not.toBe('');
});

test('a photo that the article does not have is refused', () => {
  expect(refused('attach', id, '7', picture)).not.toBe('');
  expect(refused('attach', id, 'một', picture)).toBe(
    '“một” không phải thứ tự ảnh. Hãy ghi một số từ 1, theo thứ tự ảnh trong bài.',
  );
});

test('a picture that is none is refused', () => {
  expect(refused('attach', id, '1', join(folder, 'trang.txt'))).not.toBe('');
});

describe('sign-off', () => {
  test('names everything that stands in the way, in one sentence', () => {
    expect(refused('submit', id)).toBe(
      'Còn 3 điều vướng: bài chưa ghi tác giả, hãy ghi bút danh; bài chưa có chuyên mục chính, hãy chọn chuyên mục; ' +
        'ảnh 1 chưa có tệp ảnh, hãy gắn ảnh vào.',
    );
  });

  test('is not made by nobody', () => {
    expect(refused('approve', id)).toMatch(
      /^Hãy ghi ai duyệt bằng --as: phong-vien \(.*tong-bien-tap \(.*\)\.$/,
    );
  });

  test('is not made of an article that was not submitted', () => {
    expect(refused('approve', id, '--as', 'tong-bien-tap')).toContain('chưa được gửi duyệt');
  });

  test('is not made by somebody below the level that has the article', () => {
    const waiting = desk.import(writePage(folder, 'du.txt'));
    desk.json('set', waiting, 'section=thoi-su');
    desk.json('attach', waiting, '1', picture);
    desk.json('submit', waiting);

    expect(refused('approve', waiting, '--as', 'phong-vien')).toMatch(/^Bài đang ở cấp Phòng, ban\. /);
    expect(refused('submit', waiting)).toMatch(/^Bài này đã gửi duyệt rồi\. /);
  });

  test('WF17 is not made with changes open, but by whoever says why', () => {
    const newsroom = aDesk();
    newsroom.json('sample');
    const rows = newsroom.json<ArticleSummary[]>('list');
    const marked = rows.find(({ headline }) => headline.startsWith('Mùa nước về'))!.id;
    const approve = ['approve', marked, '--as', 'mau-vo-kim-oanh'];

    expect(newsroom.run(...approve).stderr).toContain('Còn 3 chỗ sửa');
    const { signOff } = newsroom.json<Moved>(...approve, '--with-changes', 'In kịp số sáng.');
    expect(signOff.reason).toBe('Ký khi còn 3 chỗ sửa chưa nhận hoặc từ chối: In kịp số sáng.');
  });

  test('is not returned without a reason', () => {
    expect(refused('return', id, '--as', 'thu-ky')).toBe(
      'Lệnh “return” còn thiếu --reason TEXT (lý do, để người viết biết phải sửa gì). Xem cách dùng: desk help return',
    );
  });
});

test('an article that is not approved is not exported, and nothing is written', () => {
  const out = join(folder, 'goi');

  expect(refused('export', id, '--out', out)).not.toBe('');
  expect(existsSync(out)).toBe(false);
});

test('a reference is not exported, and the sentence says what to do instead', () => {
  const other = aDesk();
  const page = writePage(folder, 'tu-lieu.txt');
  const { id: reference } = other.json<{ id: string }>('import', page, '--as', 'reference');

  const run = other.run('export', reference, '--out', join(folder, 'goi-tu-lieu'));

  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toMatch(
    /^Tư liệu “.+” không xuất được\. Tư liệu không qua duyệt nên không xuất\. Hãy viết bài mới từ tư liệu này rồi xuất bài ấy\.\n$/,
  );
});

test('a folder that is no package is refused', () => {
  expect(refused('verify', folder)).not.toBe('');
  expect(refused('verify', join(folder, 'khong-co'))).not.toBe('');
});

describe('a data folder that cannot be used', () => {
  test('because it is a file fails with one sentence', () => {
    const file = writePage(folder, 'la-tep.txt', 'x');

    const run = desk.run('list', '--data', file);

    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^[^\n]+\n$/);
  });

  test('because its database is damaged fails with one sentence, and the details are in the log', () => {
    const data = join(folder, 'hong');
    mkdirSync(data);
    writeFileSync(join(data, 'toasoan.db'), 'không phải cơ sở dữ liệu '.repeat(400));

    const run = desk.run('list', '--data', data);

    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^Tệp dữ liệu bị hỏng[^\n]+\n$/);
    expect(existsSync(join(data, 'nhat-ky.log'))).toBe(true);
  });
});

test('a mistake inside fails with one sentence, and the details are in the log', () => {
  const broken = aDesk();
  const article = broken.import(writePage(folder, 'hong.txt'));
  const db = new BetterSqlite3(join(broken.data, 'toasoan.db'));
  db.exec(`UPDATE working_field SET valueJson = '{'`);
  db.close();

  const run = broken.run('show', article);

  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toMatch(/^Tòa Soạn gặp lỗi bên trong[^\n]+\n$/);
  expect(readFileSync(join(broken.data, 'nhat-ky.log'), 'utf8')).toMatch(/articles\.open: .+\n\s+at /s);
});

test('beside a window that writes, reading works and writing is refused', async () => {
  const data = join(folder, 'dang-mo');
  const beside = aDesk({ data });
  const host = { laptop: 'máy thử', pathOf: (ref: string) => ref };
  const app = await createApp({ folder: data, host });
  try {
    const page = writePage(folder, 'canh-cua-so.txt');

    const listed = beside.run('list', '--json');
    const imported = beside.run('import', page);

    expect(listed).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
    expect(imported).toMatchObject({ code: 1, stdout: '' });
    expect(imported.stderr).toMatch(/^Thư mục dữ liệu đang mở[^\n]+\n$/);
  } finally {
    await app.close();
  }
});
