import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bare, read, readPage } from './pasted.ts';

test('from Word: lists, tables and pictures come along, and what was deleted or noted there does not', () => {
  const { blocks, losses, pictures } = read({ html: fixture('word.html'), rtf: fixture('word.rtf') });

  expect(bare(blocks)).toEqual([
    { type: 'subhead', runs: [{ text: 'Bờ bao' }] },
    {
      type: 'paragraph',
      runs: [
        { text: 'Xã Hòa Trung có 120 hộ ' },
        { text: 'đắp', bold: true },
        { text: ' bờ bao từ năm 2009.' },
      ],
    },
    {
      type: 'list',
      ordered: false,
      items: [
        { runs: [{ text: 'ấp Bến Lở' }], level: 0 },
        { runs: [{ text: 'tổ 3' }], level: 1 },
      ],
    },
    { type: 'paragraph', runs: [{ text: 'câu này bỏ' }] },
    {
      type: 'table',
      rows: [
        [{ runs: [{ text: 'Sản lượng' }] }, { runs: [] }],
        [{ runs: [{ text: 'Hè thu' }] }, { runs: [{ text: '640 tấn' }] }],
      ],
    },
  ]);
  expect(losses).toEqual({ deleted: 1, struck: 1, comments: 1, footnotes: 1, hidden: 1, mergedCells: 1 });
  expect(pictures.map(({ file }) => file.type)).toEqual(['image/png']);
});

test('from Word without the RTF a picture is only an address, and that is told', () => {
  const { losses, pictures } = read({ html: fixture('word.html') });

  expect(losses.pictures).toBe(1);
  expect(pictures).toEqual([]);
});

test('from Google Docs: weights and lists come along, a picture on the network does not', () => {
  const { blocks, losses } = read({ html: fixture('google-docs.html') });

  expect(bare(blocks)).toEqual([
    { type: 'subhead', runs: [{ text: 'Bờ bao' }] },
    {
      type: 'paragraph',
      runs: [{ text: 'Nước lên ' }, { text: 'từ đêm rằm', bold: true }, { text: ' hôm qua' }],
    },
    {
      type: 'list',
      ordered: true,
      items: [
        { runs: [{ text: 'be bờ' }], level: 0 },
        { runs: [{ text: 'canh nước' }], level: 0 },
      ],
    },
  ]);
  expect(losses).toEqual({ struck: 1, pictures: 1 });
});

test('from a page of the web: its words, links and the picture in it, and nothing that counts readers', () => {
  const { blocks, losses, pictures } = read({ html: fixture('trang-web.html') });

  expect(bare(blocks)).toEqual([
    { type: 'subhead', runs: [{ text: 'Nước lên từ đêm rằm' }] },
    { type: 'paragraph', runs: [{ text: 'Bến Lở - Bà con thức trắng.' }] },
    {
      type: 'photo',
      placement: 'inline',
      caption: [{ text: 'Bờ bao Bến Lở.' }],
      credit: [{ text: 'X.T' }],
      alt: '',
    },
    { type: 'quote', runs: [{ text: '“Năm nay nước lớn.”' }] },
    {
      type: 'paragraph',
      runs: [{ text: 'Xem ' }, { text: 'tin trước', link: 'https://bao.example/ben-lo' }, { text: '.' }],
    },
  ]);
  expect(losses).toEqual({});
  expect(pictures.map(({ file, photo }) => [file.type, file.size, photo])).toEqual([
    ['image/png', 70, blocks[2]!.id],
  ]);
});

test('from Zalo: plain lines, composed, without what nobody sees', () => {
  const { blocks, losses, legacy } = read({ plain: fixture('zalo.txt') });

  expect(bare(blocks)).toEqual([
    { type: 'paragraph', runs: [{ text: 'Chị ơi nước lên rồi' }] },
    { type: 'paragraph', runs: [{ text: 'Hòa Trung ngập 20 cm' }] },
    { type: 'paragraph', runs: [{ text: '👍' }] },
  ]);
  expect([losses, legacy]).toEqual([{}, null]);
});

test('from Zalo as a page: lines of a message, bold words and links, each where it stood', () => {
  const { blocks, losses, legacy } = read({ html: fixture('zalo.html') });

  expect(bare(blocks)).toEqual([
    { type: 'paragraph', runs: [{ text: 'Út Bé' }] },
    { type: 'paragraph', runs: [{ text: 'Chị ơi nước lên rồi' }] },
    { type: 'paragraph', runs: [{ text: 'Hòa Trung ngập 20 cm 👍' }] },
    {
      type: 'paragraph',
      runs: [
        { text: 'Bờ bao', bold: true },
        { text: ' sạt 2 đoạn: ' },
        { text: 'bao.example/ben-lo', link: 'https://bao.example/ben-lo' },
      ],
    },
  ]);
  expect([losses, legacy]).toEqual([{}, null]);
});

for (const [file, encoding] of [
  ['tcvn3.txt', 'tcvn3'],
  ['vni.txt', 'vni'],
] as const) {
  test(`text in ${encoding} is recognised, and stays as it came until somebody says otherwise`, () => {
    const { blocks, legacy } = read({ plain: fixture(file) });

    expect(legacy?.encoding).toBe(encoding);
    expect(legacy?.sample).toBe('Nước lên từ đêm rằm');
    expect(bare(legacy?.blocks ?? [])).toEqual([
      { type: 'paragraph', runs: [{ text: 'Nước lên từ đêm rằm' }] },
      { type: 'paragraph', runs: [{ text: 'Bà con xã Hòa Trung canh bờ bao' }] },
    ]);
    expect(JSON.stringify(blocks)).not.toContain('Nước');
  });
}

test('text in TCVN3 from Word keeps its bold words when it is converted', () => {
  const { legacy } = read({ html: fixture('tcvn3-word.html') });

  expect(bare(legacy?.blocks ?? [])).toEqual([
    {
      type: 'paragraph',
      runs: [{ text: 'Nước lên từ đêm rằm, ' }, { text: 'bà con xã', bold: true }, { text: ' Hòa Trung' }],
    },
  ]);
});

test('text in VNI from Word is read across its bold and italic words, also where one cuts a letter in two', () => {
  const { legacy } = read({ html: fixture('vni-word.html') });

  expect(legacy?.encoding).toBe('vni');
  expect(bare(legacy?.blocks ?? [])).toEqual([
    {
      type: 'paragraph',
      runs: [
        { text: 'Nướ', bold: true },
        { text: 'c lên từ ' },
        { text: 'đê', italic: true },
        { text: 'm rằm, bà con ' },
        { text: 'ở', bold: true },
        { text: ' xã Hòa Trung' },
      ],
    },
    { type: 'paragraph', runs: [{ text: 'canh bờ bao' }] },
  ]);
});

function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../fixtures/pastes', name), 'utf8');
}

test('letters below the line, formulas and what plays in a page are told as left out, and what nobody saw is not', () => {
  const { losses } = readPage(
    `<p>Khí CO<sub>2</sub>, H<span style="vertical-align:sub">2</span>O <sub style="vertical-align:sub"> </sub></p>
    <math><mi>x</mi></math><video src="a.mp4"></video><iframe src="https://bensong.vn"></iframe>
    <iframe width="1" height="1"></iframe><iframe style="display:none"></iframe>`,
  );

  expect(losses).toEqual({ subscripts: 2, formulas: 1, embeds: 2 });
});
