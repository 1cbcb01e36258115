import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportDocx } from '#core/exchange/docx.ts';
import { exportIcml } from '#core/exchange/icml.ts';
import { unzipped } from '#core/exchange/zip-source.ts';
import type { ExportedArticle } from '#core/exchange/exported-article.ts';
import { docxLines, find, icmlLines, ofXml, styleOf } from './artefact-text.ts';
import { anyContent } from './documents.ts';
import { anArticleWithEverything, anExportedArticle, content, exportedPhoto } from './given.ts';

const everything = anArticleWithEverything([exportedPhoto('anh-1', 1), exportedPhoto('anh-3', 2)]);

async function part(article: ExportedArticle, path = 'word/document.xml'): Promise<string> {
  return (await unzipped(await exportDocx(article))).get(path)!.toString();
}

/** The paragraphs of a document: style, words, and the character styles in it. */
async function paragraphsOf(article: ExportedArticle) {
  const [body] = find(ofXml(await part(article)), 'body');
  return find(body!, 'p').map((paragraph) => ({
    style: styleOf(paragraph),
    text: find(paragraph, 't')
      .map((text) => text.children.join(''))
      .join(''),
    looks: find(paragraph, 'rStyle').map((style) => style.attributes['val']),
  }));
}

describe('a Word document', () => {
  test('reads as the layout does, whatever the article', async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async (any) => {
        const article = anExportedArticle({ content: any });

        expect(docxLines(await part(article))).toEqual(icmlLines(exportIcml(article)));
      }),
      { numRuns: 60 },
    );
  });

  test('has the paragraph and character styles of the layout, by their names', async () => {
    const paragraphs = await paragraphsOf(everything);

    expect(paragraphs.map(({ style, text }) => [style, text]).slice(0, 7)).toEqual([
      ['TitDan', 'Nhịp sống ven sông'],
      ['Tit', 'Bến Lạc khánh thành cầu mới'],
      ['TitPhu', 'Hơn hai nghìn hộ ở cồn thôi chờ phà'],
      ['Sapo', 'Sáng nay, cầu Cồn Nhỏ thông xe sau mười năm chờ đợi.'],
      ['TenAnh', 'photos/anh-0001.jpg'],
      ['ChuThichAnh', 'Người dân đi bộ qua cầu sáng đầu tiên.'],
      ['TacGiaAnh', 'Ảnh: H.T'],
    ]);
    expect(paragraphs[7]?.looks).toEqual(['Dam', 'Nghieng', 'DamNghiengGachChan', 'ChiSoTren', 'Dam']);
    const declared = find(ofXml(await part(everything, 'word/styles.xml')), 'style').map(
      ({ attributes }) => attributes['styleId'],
    );
    const used = paragraphs.flatMap(({ style, looks }) => [style, ...looks]);
    expect(used.filter((style) => !declared.includes(style))).toEqual([]);
  });

  test('numbers each list from its beginning', async () => {
    const list = (id: string, text: string) => ({
      id,
      type: 'list' as const,
      ordered: true,
      items: [{ id: `${id}-1`, runs: [{ text }], level: 0 }],
    });
    const xml = await part(
      anExportedArticle({ content: content({ body: [list('d1', 'Một'), list('d2', 'Một nữa')] }) }),
    );

    const [first, second] = find(ofXml(xml), 'numId').map(({ attributes }) => attributes['val']);
    expect(first).not.toBe(second);
  });

  test('is the same bytes every time, and says when it was approved, not when it was made', async () => {
    const [first, second] = [await exportDocx(everything), await exportDocx(everything)];

    expect(first.equals(second)).toBe(true);
    const core = (await unzipped(first)).get('docProps/core.xml')!.toString();
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual([
      '2026-11-23T17:12:04.000Z',
      '2026-11-23T17:12:04.000Z',
    ]);
  });

  test('names nobody by a real name or by the id that may spell it', async () => {
    const all = [...(await unzipped(await exportDocx(everything))).values()].join('\n');

    expect(all).not.toMatch(/tran-van-that|nguyen-thi-that/);
  });

  test('links lead where the article says', async () => {
    const relations = await part(everything, 'word/_rels/document.xml.rels');

    const links = find(ofXml(relations), 'Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] === 'External')
      .map(({ attributes }) => [attributes['Id'], attributes['Target']]);
    expect(links).toEqual([
      ['rIdLink1', 'https://benlac.example.vn/cau?x=1&y=2'],
      ['rIdLink2', 'https://so.example.vn/'],
    ]);
  });
});
