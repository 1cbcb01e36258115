import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, test } from 'vitest';
import { readPage } from '#core/reading/read-page.ts';

const headline = 'Thư viện xã Đông Tràm đông bạn đọc';
const [opening, middle, ending] = [
  'Sáu tháng đầu năm, thư viện xã Đông Tràm đón hơn bốn nghìn lượt bạn đọc, gấp đôi cùng kỳ năm ngoái.',
  'Theo chị Lê Thị Hòa, phụ trách thư viện, phần lớn bạn đọc là học sinh các trường trong xã.',
  'Thư viện dự kiến mở thêm một phòng đọc ở ấp Bến Lạc trong quý tới, phục vụ bà con ở xa.',
];

const ofFacts: Readonly<Record<string, string[][]>> = {
  'a head that a page says under its articles': [
    ['Chuyên mục', 'Lượt xem', 'Bình luận', 'Chia sẻ'],
    ['Thời sự', '612', '12', '3'],
    ['Kinh tế', '745', '30', '6'],
  ],
  'a head of a form': [
    ['Họ và tên', 'Nội dung'],
    ['Lê Văn An', 'Hát'],
    ['Trần Thị Bé', 'Múa'],
  ],
  'rows of figures': [
    ['Đợt một', 'Đợt hai'],
    ['10', '20'],
    ['30', '40'],
  ],
};

const ofMenu = [
  ['Trang chủ', 'Thời sự', 'Kinh tế'],
  ['Lượt xem', 'Bình luận', 'Chia sẻ'],
];

async function inWord(rows: string[][]) {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: headline, heading: HeadingLevel.HEADING_1 }),
          ...[opening, middle].map((text) => new Paragraph(text!)),
          new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) }),
          new Paragraph(ending!),
        ],
      },
    ],
  });
  return readPage({ name: 'bai.docx', bytes: new Uint8Array(await Packer.toBuffer(document)) });
}

function onPage(rows: string[][]) {
  const table = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const html = `<!DOCTYPE html><meta charset="utf-8"><h1>${headline}</h1>
    <p>${opening}</p><p>${middle}</p><table>${table}</table><p>${ending}</p>`;
  return readPage({ name: 'bai.html', bytes: new TextEncoder().encode(html) });
}

const tablesIn = (page: Awaited<ReturnType<typeof onPage>>) =>
  page.body.flatMap((block) => (block.type === 'table' ? [block.rows] : []));

describe('a table in the text is the article’s, row by row, with', () => {
  test.each(Object.entries(ofFacts))('%s', async (_, rows) => {
    for (const page of [await inWord(rows), await onPage(rows)]) {
      expect(tablesIn(page)).toEqual([rows]);
      expect(page.dropped).toEqual([]);
    }
  });
});

test('a table that is a menu of the page is left out of a saved page, and stays in a manuscript', async () => {
  expect(tablesIn(await onPage(ofMenu))).toEqual([]);
  expect(tablesIn(await inWord(ofMenu))).toEqual([ofMenu]);
});
