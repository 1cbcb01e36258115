import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { exportHtml } from '#core/exchange/html.ts';
import { find, ofHtml } from './artefact-text.ts';
import { anArticleWithEverything, anExportedArticle, content, exportedPhoto, photoBlock } from './given.ts';

function pageOf(html: string) {
  return ofHtml(parse(html));
}

function dataOf(html: string): unknown {
  const [script] = find(pageOf(html), 'script');
  return JSON.parse(script!.children.join(''));
}

test('the page tells search engines who wrote what, by pen names', () => {
  const article = anExportedArticle({
    photos: [exportedPhoto('anh-1', 1)],
    content: content({
      lead: [{ text: 'Cầu thông xe.' }],
      body: [photoBlock('anh-1')],
      tags: ['cầu'],
      publishedAt: '2026-11-24T06:00+07:00',
      publication: { url: 'https://benlac.example.vn/cau.html' },
    }),
  });

  expect(dataOf(exportHtml(article))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: `urn:uuid:${article.id}`,
    headline: 'Bến Lạc khánh thành cầu mới',
    description: 'Cầu thông xe.',
    inLanguage: 'vi',
    articleSection: ['Thời sự', 'Giao thông'],
    genre: 'Bài phản ánh',
    keywords: ['cầu'],
    about: [
      { '@type': 'Thing', name: 'Hạ tầng', sameAs: 'http://cv.iptc.org/newscodes/mediatopic/04000000' },
    ],
    isPartOf: { '@type': 'CreativeWorkSeries', name: 'Những nhịp cầu' },
    datePublished: '2026-11-24T06:00+07:00',
    dateModified: '2026-11-24T00:12:04+07:00',
    mainEntityOfPage: 'https://benlac.example.vn/cau.html',
    author: [{ '@type': 'Person', name: 'HOÀI THƯ' }],
    publisher: { '@type': 'NewsMediaOrganization', name: 'Báo Bến Lạc' },
    image: [
      {
        '@type': 'ImageObject',
        url: 'photos/anh-0001.jpg',
        encodingFormat: 'image/jpeg',
        width: 1600,
        height: 1067,
        caption: 'Người dân đi bộ qua cầu sáng đầu tiên.',
        creditText: 'H.T',
        creator: { '@type': 'Person', name: 'H.T' },
      },
    ],
  });
});

test('a headline that closes a script element closes nothing', () => {
  const headline = 'Thẻ </script><script>alert(1)</script> trong tít';

  const html = exportHtml(anExportedArticle({ content: content({ headline: [{ text: headline }] }) }));

  expect(find(pageOf(html), 'script')).toHaveLength(1);
  expect(dataOf(html)).toMatchObject({ headline });
});

test('the page loads its own photos and nothing else, and runs nothing', () => {
  const html = exportHtml(anArticleWithEverything([exportedPhoto('anh-1', 1), exportedPhoto('anh-3', 2)]));

  const page = pageOf(html);
  const everything = ['img', 'link', 'script', 'iframe', 'a', 'p', 'figure'].flatMap((tag) =>
    find(page, tag),
  );
  const loaded = everything.flatMap(({ tag, attributes }) => (tag === 'a' ? [] : (attributes['src'] ?? [])));
  const handlers = everything
    .flatMap(({ attributes }) => Object.keys(attributes))
    .filter((name) => name.startsWith('on'));
  expect({ loaded, links: find(page, 'link'), handlers }).toEqual({
    loaded: ['photos/anh-0001.jpg', 'photos/anh-0002.jpg'],
    links: [],
    handlers: [],
  });
  expect(html).not.toMatch(/url\(|@import/);
});

test('a photo without a file keeps its caption and its credit', () => {
  const html = exportHtml(anExportedArticle({ content: content({ body: [photoBlock('anh-1')] }) }));

  const [figure] = find(pageOf(html), 'figure');
  expect(find(figure!, 'img')).toEqual([]);
  expect(find(figure!, 'span').map(({ children }) => children.join(''))).toEqual([
    'Người dân đi bộ qua cầu sáng đầu tiên.',
    'Ảnh: H.T',
  ]);
});

test.each([
  ['https://benlac.example.vn/đường dẫn', 'https://benlac.example.vn/%C4%91%C6%B0%E1%BB%9Dng%20d%E1%BA%ABn'],
  ['https://[2001:db8::1]/a[1]|b', 'https://[2001:db8::1]/a%5B1%5D%7Cb'],
  ['mailto:toasoan@benlac.example.vn', 'mailto:toasoan@benlac.example.vn'],
  ['tel:+84 291 000 000', 'tel:+84291000000'],
])('the link %s is written as a valid address', (link, href) => {
  const body = [{ id: 'b1', type: 'paragraph' as const, runs: [{ text: 'xem', link }] }];

  const html = exportHtml(anExportedArticle({ content: content({ body }) }));

  expect(find(pageOf(html), 'a').map(({ attributes }) => attributes)).toEqual([{ href }]);
});

test('an address nobody could follow leaves its words', () => {
  const body = [{ id: 'b1', type: 'paragraph' as const, runs: [{ text: 'xem', link: 'https://' }] }];

  const page = pageOf(exportHtml(anExportedArticle({ content: content({ body }) })));

  expect([find(page, 'a'), find(page, 'p')[0]?.children]).toEqual([[], ['xem']]);
});
