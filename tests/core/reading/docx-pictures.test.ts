import { Document, ExternalHyperlink, HeadingLevel, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageOf } from '#shared/areas/page-fields.ts';
import { sha256 } from '#core/storage/hash.ts';
import { createTestApp } from '#tests/support/app.ts';
import { pngOf, savedCaption, savedCredit, savedHeadline } from '#tests/support/saved-pages.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const first = pngOf(90);
const second = pngOf(140, { width: 500, height: 700 });

function picture(data: Buffer, width: number, height: number): Paragraph {
  return new Paragraph({
    children: [new ImageRun({ type: 'png', data, transformation: { width, height } })],
  });
}

/** A manuscript as a reporter mails it: two pictures between the paragraphs, the first with its caption under it. */
async function manuscript(): Promise<string> {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: savedHeadline, heading: HeadingLevel.HEADING_1 }),
          new Paragraph(
            'Cầu Cồn Nhỏ được khởi công sáng nay, nối hai bờ sông sau nhiều năm bà con phải đi đò.',
          ),
          picture(first, 640, 420),
          new Paragraph({
            children: [new TextRun({ text: `${savedCaption} Ảnh: ${savedCredit}`, italics: true })],
          }),
          new Paragraph('Chủ đầu tư cho biết công trình dài ba trăm mét, hoàn thành trước mùa mưa năm sau.'),
          picture(second, 500, 700),
          new Paragraph({
            children: [
              new TextRun('Bà con hai xã mong cầu sớm xong để trẻ đến trường không còn phải '),
              new ExternalHyperlink({ link: 'https://bao.example/do', children: [new TextRun('đi đò')] }),
              new TextRun('.'),
            ],
          }),
        ],
      },
    ],
  });
  const path = join(temporaryFolder(), 'cau.docx');
  writeFileSync(path, await Packer.toBuffer(document));
  return path;
}

test('a Word document brings its pictures, each in its place, the captioned one with its words', async () => {
  const app = await createTestApp();
  const review = await app.desk.reading.review({ file: await manuscript() });
  const page = pageOf(review);

  expect(page.body.map(({ type }) => type)).toEqual(['photo', 'paragraph', 'photo', 'paragraph']);
  expect(page.body.filter(({ type }) => type === 'photo')).toMatchObject([
    {
      caption: savedCaption,
      credit: savedCredit,
      picture: { kind: 'file', id: sha256(first), width: 640, height: 420, name: 'cau ảnh 1.png' },
    },
    { caption: '', credit: '', picture: { kind: 'file', id: sha256(second), name: 'cau ảnh 2.png' } },
  ]);

  const [article] = await app.desk.articles.accept({
    pages: [{ file: review.file, kind: 'story', page }],
    as: 'phong-vien',
  });
  const { assets } = await app.desk.articles.open({ id: article!.id });
  expect(assets.map(({ id }) => id)).toEqual([sha256(first), sha256(second)]);
});
