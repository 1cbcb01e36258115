import { expect, test } from 'vitest';
import { header, p, table } from '#tests/support/builders.ts';
import { bare, pasted, readPage } from './pasted.ts';

test('what stands beside a cell of several rows stays in its column', () => {
  const page = `<table><tr><td rowspan=3>Hòa Trung</td><td>Lúa</td><td>120</td></tr>
    <tr><td>Ngô</td><td>30</td></tr><tr><td>Khoai</td><td>5</td></tr></table>`;

  const { blocks, losses } = readPage(page);

  expect(bare(blocks)).toEqual(
    bare([table(['Hòa Trung', 'Lúa', '120'], ['', 'Ngô', '30'], ['', 'Khoai', '5'])]),
  );
  expect(losses).toEqual({ mergedCells: 1 });
});

test('cells of several rows and columns leave every row as long as the others, and headings headings', () => {
  const page = `<table><tr><th rowspan="2">Xã</th><th colspan="2">Hộ</th></tr><tr><th>nghèo</th><th>khá</th></tr>
    <tr><td>Bến Lở</td><td colspan="2" rowspan="2">chưa đếm</td></tr><tr><td>Kinh Cùng</td></tr>
    <tr><td>Hòa Trung</td></tr></table>`;

  expect(pasted(page)).toEqual(
    bare([
      table(
        [header('Xã'), header('Hộ'), header('')],
        [header(''), header('nghèo'), header('khá')],
        ['Bến Lở', 'chưa đếm', ''],
        ['Kinh Cùng', '', ''],
        ['Hòa Trung', '', ''],
      ),
    ]),
  );
});

test('lines between the cells of a page whose line ends count are no cells', () => {
  const page = `<div style="white-space: pre-wrap"><table>
    <tr>
      <td>Bến Lở
        hai tổ</td>
      <td>20 cm</td>
    </tr></table></div>`;

  expect(pasted(page)).toEqual(bare([table(['Bến Lở hai tổ', '20 cm'])]));
});

test('a cell that spans more columns than the table has makes none', () => {
  const page = `<table><tr><td colspan="100">Sản lượng</td></tr><tr><td>Hè thu</td><td>640 tấn</td></tr>
    <tr><td rowspan="2">Cả năm</td><td rowspan="2">900 tấn</td></tr><tr></tr></table>`;

  expect(pasted(page)).toEqual(
    bare([table(['Sản lượng', ''], ['Hè thu', '640 tấn'], ['Cả năm', '900 tấn'])]),
  );
});

test('a table in a table that only arranges the page stays a table', () => {
  const page = `<table><tr><td><p>Nước rút.</p><table><tr><td>Bến Lở</td><td>20 cm</td></tr></table></td></tr>
    <tr><td>Bà con mừng.</td></tr></table>`;

  const { blocks, losses } = readPage(page);

  expect(bare(blocks)).toEqual(bare([p('Nước rút.'), table(['Bến Lở', '20 cm']), p('Bà con mừng.')]));
  expect(losses).toEqual({});
});
