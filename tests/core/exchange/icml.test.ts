import { expect, test } from 'vitest';
import type { Block } from '#shared/document/block.ts';
import { exportIcml } from '#core/exchange/icml.ts';
import { find, ofXml } from './artefact-text.ts';
import { anArticleWithEverything, anExportedArticle, content, exportedPhoto } from './given.ts';

function storyOf(body: Block[]) {
  const icml = exportIcml(anExportedArticle({ content: content({ body, headline: [], bylines: [] }) }));
  return ofXml(icml);
}

const attributesOf = (root: ReturnType<typeof ofXml>, tag: string) =>
  find(root, tag).map((node) => node.attributes);

const everything = exportIcml(anArticleWithEverything([exportedPhoto('anh-1', 1)]));

test('a story begins with the instructions and the version without which InDesign shows nothing', () => {
  expect(everything.split('\n').slice(0, 4)).toEqual([
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<?aid style="50" type="snippet" readerVersion="6.0" featureSet="513" product="8.0(370)" ?>',
    '<?aid SnippetType="InCopyInterchange"?>',
    '<Document DOMVersion="8.0" Self="toasoan">',
  ]);
});

test.each([
  ['ParagraphStyle', 'ParagraphStyleRange', 'AppliedParagraphStyle'],
  ['CharacterStyle', 'CharacterStyleRange', 'AppliedCharacterStyle'],
  ['TableStyle', 'Table', 'AppliedTableStyle'],
  ['CellStyle', 'Cell', 'AppliedCellStyle'],
])('every %s in use is declared', (declaration, user, attribute) => {
  const document = ofXml(everything);

  const declared = new Set(attributesOf(document, declaration).map((attributes) => attributes['Self']));
  const used = new Set(attributesOf(document, user).map((attributes) => attributes[attribute]));
  expect([...used].filter((style) => !declared.has(style))).toEqual([]);
  expect(used.size).toBeGreaterThan(0);
});

test('each kind of text has the paragraph style the layout knows it by', () => {
  const styles = find(ofXml(everything), 'ParagraphStyleRange').map((range) =>
    range.attributes['AppliedParagraphStyle']!.replace('ParagraphStyle/', ''),
  );

  expect(styles).toEqual([
    'TitDan',
    'Tit',
    'TitPhu',
    'Sapo',
    'ChuThichAnh',
    'TacGiaAnh',
    'ChinhVan',
    'TitXen',
    'TrichDan',
    'TrichDanNoiBat',
    'NguoiNoi',
    'DanhSachSo',
    'DanhSachSo2',
    'DanhSachSo2',
    'DanhSachSo',
    'DanhSach3',
    'Bang',
    'BangDau',
    'BangDau',
    'BangDau',
    'Bang',
    'BangDau',
    'Bang',
    'HopTit',
    'HopThongTin',
    'HopDanhSach',
    'VachNgan',
    'ChuThichAnh',
    'TacGiaAnh',
    'ChuThichAnh',
    'TacGiaAnh',
    'ButDanh',
    'ButDanh',
    'Nguon',
  ]);
});

test('no style of ours hyphenates', () => {
  const declared = attributesOf(ofXml(everything), 'ParagraphStyle').filter(
    ({ Name }) => !Name!.startsWith('$ID'),
  );

  const hyphenation = new Set(
    declared.map(({ Hyphenation, AppliedLanguage }) => `${Hyphenation} ${AppliedLanguage}`),
  );
  expect([...hyphenation]).toEqual(['false $ID/[No Language]']);
});

test('a look of several marks is one character style', () => {
  const runs = [{ text: 'chữ', bold: true, italic: true, superscript: true }];

  const document = storyOf([{ id: 'b1', type: 'paragraph', runs }]);

  expect(attributesOf(document, 'CharacterStyle').at(-1)).toEqual({
    Self: 'CharacterStyle/DamNghiengChiSoTren',
    Name: 'DamNghiengChiSoTren',
    FontStyle: 'Bold Italic',
    Position: 'Superscript',
  });
});

test('a line break inside a paragraph is a forced break, not a new paragraph', () => {
  const document = storyOf([{ id: 'b1', type: 'paragraph', runs: [{ text: 'dòng một\ndòng hai' }] }]);

  expect(find(document, 'Content').map(({ children }) => children.join(''))).toEqual([
    'dòng một\u2028dòng hai',
  ]);
  expect(find(document, 'Br')).toEqual([]);
});

test('every paragraph but the last ends with a return', () => {
  const paragraph = (id: string): Block => ({ id, type: 'paragraph', runs: [{ text: id }] });

  const document = storyOf([paragraph('một'), paragraph('hai'), paragraph('ba')]);

  expect(find(document, 'ParagraphStyleRange').map((range) => find(range, 'Br').length)).toEqual([1, 1, 0]);
});

test('a second numbered list begins again at one', () => {
  const list = (id: string): Block => ({
    id,
    type: 'list',
    ordered: true,
    items: [
      { id: `${id}1`, runs: [{ text: 'một' }], level: 0 },
      { id: `${id}2`, runs: [{ text: 'hai' }], level: 0 },
    ],
  });

  const document = storyOf([list('a'), list('b')]);

  expect(
    attributesOf(document, 'ParagraphStyleRange').map(({ NumberingContinue }) => NumberingContinue),
  ).toEqual(['false', undefined, 'false', undefined]);
});

test('a link leads from its words to its address', () => {
  const link = 'https://benlac.example.vn/';

  const document = storyOf([{ id: 'b1', type: 'paragraph', runs: [{ text: 'xem', link }] }]);

  const [hyperlink] = find(document, 'Hyperlink');
  expect({
    words: find(document, 'HyperlinkTextSource').map((source) =>
      find(source, 'Content')[0]?.children.join(''),
    ),
    source: attributesOf(document, 'HyperlinkTextSource')[0]?.['Self'],
    destination: find(hyperlink!, 'Destination')[0]?.children.join(''),
    address: attributesOf(document, 'HyperlinkURLDestination')[0],
  }).toEqual({
    words: ['xem'],
    source: hyperlink?.attributes['Source'],
    destination: 'HyperlinkURLDestination/dich-1',
    address: {
      Self: 'HyperlinkURLDestination/dich-1',
      Name: 'dich-1',
      DestinationURL: link,
      DestinationUniqueKey: '1',
    },
  });
});
