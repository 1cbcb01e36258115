import { expect, test } from 'vitest';
import { bold, header, p, table } from '#tests/support/builders.ts';
import { bare, pasted, readPage } from './pasted.ts';

test('a list in a cell stays in it, an item a line', () => {
  const page = `<table><tr><td>Vụ</td><td><ul><li>hè thu</li><li>thu đông</li></ul></td></tr>
    <tr><td>Việc</td><td><p>Trước mưa</p><ol><li>be <b>bờ</b><ul><li>đắp đất</li></ul></li></ol><p>rồi canh nước</p></td></tr></table>`;

  expect(pasted(page)).toEqual(
    bare([
      table(['Vụ', 'hè thu\nthu đông'], ['Việc', ['Trước mưa\nbe ', bold('bờ'), '\nđắp đất\nrồi canh nước']]),
    ]),
  );
});

test('headings, paragraphs and broken lines in a cell are its lines', () => {
  const page = `<table><tr><td><h3>Bến Lở</h3>ba tổ<div>năm ấp</div>một chợ</td><td> 120 hộ<br><br>30 ghe
    xuồng <br></td></tr></table>`;

  expect(pasted(page)).toEqual(bare([table(['Bến Lở\nba tổ\nnăm ấp\nmột chợ', '120 hộ\n30 ghe xuồng'])]));
});

test('the caption of a table is a paragraph before it', () => {
  const page = `<p>Nước rút.</p><table><caption>Bảng 1: <b>số hộ</b> từng xã</caption>
    <tr><td>Hòa Trung</td><td>120</td></tr></table>`;

  expect(pasted(page)).toEqual(
    bare([p('Nước rút.'), p('Bảng 1: ', bold('số hộ'), ' từng xã'), table(['Hòa Trung', '120'])]),
  );
});

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

  expect(pasted(page)).toEqual(bare([table(['Bến Lở\nhai tổ', '20 cm'])]));
});

test('a cell that spans more columns than the table has makes none', () => {
  const page = `<table><tr><td colspan="100">Sản lượng</td></tr><tr><td>Hè thu</td><td>640 tấn</td></tr>
    <tr><td rowspan="2">Cả năm</td><td rowspan="2">900 tấn</td></tr><tr></tr></table>`;

  expect(pasted(page)).toEqual(
    bare([table(['Sản lượng', ''], ['Hè thu', '640 tấn'], ['Cả năm', '900 tấn'])]),
  );
});

test('a table in a cell is text of that cell, a row a line, and that is told', () => {
  const page = `<table><tr><td>Hòa Trung<table><caption>Vụ lúa</caption><tr><td>hè thu</td><td>640</td></tr>
    <tr><td>thu đông</td><td>260</td></tr></table>tấn</td><td>900</td></tr></table>`;

  const { blocks, losses } = readPage(page);

  expect(bare(blocks)).toEqual(bare([table(['Hòa Trung\nVụ lúa\nhè thu 640\nthu đông 260\ntấn', '900'])]));
  expect(losses).toEqual({ nestedTables: 1 });
});

test('a table in a table that only arranges the page stays a table', () => {
  const page = `<table><tr><td><p>Nước rút.</p><table><tr><td>Bến Lở</td><td>20 cm</td></tr></table></td></tr>
    <tr><td>Bà con mừng.</td></tr></table>`;

  const { blocks, losses } = readPage(page);

  expect(bare(blocks)).toEqual(bare([p('Nước rút.'), table(['Bến Lở', '20 cm']), p('Bà con mừng.')]));
  expect(losses).toEqual({});
});

test('what tracked changes of Word deleted in a cell stays away', () => {
  const page = `<table><tr><td><ul><li><del>sáu</del><ins>bảy</ins> ấp</li><li><del>một chợ</del></li></ul></td>
    <td><p><span class=msoDel>90</span>120</p></td></tr></table>`;

  expect(pasted(page)).toEqual(bare([table(['bảy ấp', '120'])]));
});
