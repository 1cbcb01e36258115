import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { folderOfThisFile } from '#tests/support/temporary-folder.ts';
import { aDesk } from './desk.ts';
import { headline, writePage } from './pages.ts';

test('UK3 a list that does not say what its articles say is told, and put right when it is asked for', () => {
  const desk = aDesk();
  const id = desk.import(writePage(folderOfThisFile(), 'trang.txt'));
  const db = new BetterSqlite3(join(desk.data, 'toasoan.db'));
  db.exec(`UPDATE article SET headline = 'Sai'`);
  db.close();
  const counts = '1 bài, 1 bản, 0 lần ký duyệt, 0 ảnh';
  const found = `  ${id}: Dòng của bài trong danh sách không khớp với nội dung bài.\n`;

  expect(desk.run('check')).toEqual({
    code: 1,
    stdout: `Đã xem ${counts}:\n${found}`,
    stderr:
      'Các bài vẫn nguyên vẹn, nhưng danh sách hoặc phần tìm kiếm có 1 chỗ không khớp với bài. Sửa bằng: desk check --repair\n',
  });
  expect(desk.run('check', '--repair')).toEqual({
    code: 0,
    stdout: `Đã sửa:\n${found}\nDữ liệu nguyên vẹn: ${counts}.\n`,
    stderr: '',
  });
  expect(desk.run('list').stdout).toContain(headline);
});
