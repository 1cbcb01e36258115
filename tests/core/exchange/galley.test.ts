import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { galleyHtml } from '#core/exchange/galley.ts';
import { find, ofHtml } from './artefact-text.ts';
import { anArticleWithEverything, anExportedArticle, content, exportedPhoto } from './given.ts';

const levels = [
  { id: 'reporter', title: 'Phóng viên' },
  { id: 'board', title: 'Ban Biên tập' },
];
const printedAt = '2026-11-25T03:30:00.000Z';

const everything = galleyHtml({
  article: anArticleWithEverything([exportedPhoto('anh-1', 1)]),
  stage: 'Chờ Ban Biên tập duyệt',
  levels,
  printedAt,
});

test('a galley says what it is: article, revision, stage, length, and when it was printed', () => {
  const text = everything.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

  expect(text).toMatch(/Tin bài [0-9a-f]{8} Chuyên mục Thời sự Bản [0-9a-f]{12} Thể loại Bài phản ánh/);
  expect(text).toContain('Khâu duyệt Chờ Ban Biên tập duyệt (chưa ký số)');
  expect(text).toMatch(/Độ dài \d+ chữ, \d+ ký tự In lúc 10:30 ngày 25\/11\/2026 Ảnh 3 ảnh, đọc 1 phút/);
});

test('a galley has a box to sign for every level of the chain', () => {
  const boxes = find(ofHtml(parseFragment(everything)), 'section')[0]!;

  expect(find(boxes, 'strong').map(({ children }) => children[0])).toEqual(['Phóng viên', 'Ban Biên tập']);
  expect(find(boxes, 'small').map(({ children }) => children[0])).toEqual([
    'Trên máy: Tổng Biên tập duyệt lúc 00:12 ngày 24/11/2026, chưa ký số',
  ]);
});

test('a galley shows each photo small, in itself; one without a picture by its words alone', () => {
  const photo = exportedPhoto('anh-1', 1);
  const article = anArticleWithEverything([photo]);
  const galley = galleyHtml({
    ...{ article, stage: 'Chờ duyệt', levels, printedAt },
    pictures: new Map([[photo.asset.id, 'data:image/jpeg;base64,AAAA']]),
  });

  const figures = find(ofHtml(parseFragment(galley)), 'figure');
  const pictures = figures.map((figure) => find(figure, 'img').map(({ attributes }) => attributes['src']));

  expect(pictures).toEqual([['data:image/jpeg;base64,AAAA'], [], []]);
});

test('a galley asks for no file, and holds no words as markup', () => {
  const hostile = galleyHtml({
    article: anExportedArticle({ content: content({ headline: [{ text: '"><script>alert(1)</script>' }] }) }),
    stage: '"><b>',
    levels,
    printedAt,
  });

  expect(everything).not.toMatch(/<img|src=|url\(/);
  expect(hostile).not.toMatch(/<script|<b>/);
});
