import { expect, test } from 'vitest';
import { oneLine } from '#renderer/editor/paste/one-line.ts';
import { plainBlocks } from '#renderer/editor/paste/plain-blocks.ts';
import { bold, italic, item, list, p, photo, table } from '#tests/support/builders.ts';
import { bare, pasted, read, readPage } from './pasted.ts';

const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

test('a list from Word is a list, and what its tracked changes deleted stays away', () => {
  const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>Bài</title><style>p{color:red}</style></head><body>
    <!--StartFragment-->
    <p class=MsoNormal>Huyện <b style='mso-bidi-font-weight:normal'>Vĩnh&nbsp;Lợi</b> có <del>sáu</del><ins>bảy</ins> xã.<o:p></o:p></p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Hòa Trung</p>
    <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>ấp Kinh Cùng</p>
    <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Đắp bờ</p>
    <p class=MsoNormal><o:p>&nbsp;</o:p></p>
    <!--EndFragment--></body></html>`;

  expect(pasted(word)).toEqual([
    {
      type: 'paragraph',
      runs: [{ text: 'Huyện ' }, { text: 'Vĩnh Lợi', bold: true }, { text: ' có bảy xã.' }],
    },
    {
      type: 'list',
      ordered: false,
      items: [
        { runs: [{ text: 'Hòa Trung' }], level: 0 },
        { runs: [{ text: 'ấp Kinh Cùng' }], level: 1 },
      ],
    },
    { type: 'list', ordered: true, items: [{ runs: [{ text: 'Đắp bờ' }], level: 0 }] },
  ]);
});

test('a page from Google Docs keeps its words and their weight, and loses its empty lines', () => {
  const docs = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">
    <h2 dir="ltr"><span style="font-weight:700">Nghề của cha</span></h2><br />
    <p dir="ltr"><span style="font-weight:400;font-style:italic">Ông Sáu</span><span style="font-weight:700"> kể</span></p>
    <ul><li dir="ltr"><p dir="ltr"><span>một</span></p></li><ul><li><p>hai</p></li></ul></ul></b>`;

  expect(pasted(docs)).toEqual([
    { type: 'subhead', runs: [{ text: 'Nghề của cha', bold: true }] },
    {
      type: 'paragraph',
      runs: [
        { text: 'Ông Sáu', italic: true },
        { text: ' kể', bold: true },
      ],
    },
    {
      type: 'list',
      ordered: false,
      items: [
        { runs: [{ text: 'một' }], level: 0 },
        { runs: [{ text: 'hai' }], level: 1 },
      ],
    },
  ]);
});

test('nothing that runs or hides comes in with a page from the web', () => {
  const web = `<div onclick="x()"><script>alert(1)</script><p style="display:none">ẩn</p>
    <p>Xem <a href="https://baoquehuong.example/1">tin gốc</a>, <a href="javascript:alert(1)">bấm</a></p>
    <svg><text>vẽ</text></svg><blockquote>“Mùa này được giá.”</blockquote><hr>
    <table><tr><th>Xã</th><th>Hộ</th></tr><tr><td>Hòa Trung</td><td>120</td></tr></table></div>`;

  expect(pasted(web)).toEqual([
    {
      type: 'paragraph',
      runs: [{ text: 'Xem ' }, { text: 'tin gốc', link: 'https://baoquehuong.example/1' }, { text: ', bấm' }],
    },
    { type: 'quote', runs: [{ text: '“Mùa này được giá.”' }] },
    { type: 'separator' },
    {
      type: 'table',
      rows: [
        [
          { runs: [{ text: 'Xã' }], header: true },
          { runs: [{ text: 'Hộ' }], header: true },
        ],
        [{ runs: [{ text: 'Hòa Trung' }] }, { runs: [{ text: '120' }] }],
      ],
    },
  ]);
});

test('every line of plain text is a paragraph, composed and without what is not seen', () => {
  const text = 'Bà con xã Hòa\u00a0Trung\r\n\r\n  đắp bờ\u200b\n'.normalize('NFD');

  expect(bare(plainBlocks(text))).toEqual([
    { type: 'paragraph', runs: [{ text: 'Bà con xã Hòa Trung' }] },
    { type: 'paragraph', runs: [{ text: 'đắp bờ' }] },
  ]);
});

test('in a field of one line every line end is a space', () => {
  expect(oneLine(plainBlocks('Người giữ\nlửa than'))).toEqual([{ text: 'Người giữ lửa than' }]);
});

test('a piece of a line says whether it begins or ends with a space, and a whole line has none at its ends', () => {
  const after = { before: false, after: true };
  const none = { before: false, after: false };

  expect(readPage('<span>sớm</span><span>&nbsp;</span>').edges).toEqual(after);
  expect(readPage('\n<span>sớm\nmai </span>\n').edges).toEqual(after);
  expect(read({ html: '<html>\n<body>\nsớm\n</body>\n</html>' }).edges).toEqual(none);
  expect(readPage('<p>\n sớm </p>').edges).toEqual(none);
  expect(readPage('<span>sớm </span><br class="Apple-interchange-newline">').edges).toEqual(none);
  expect(read({ html: '<p>sớm</p>', plain: 'sớm\u00a0' }).edges).toEqual(after);
  expect(read({ plain: 'sớm \r\n' }).edges).toEqual(none);
});

test('every block of a page is a paragraph of its own, whatever it is called', () => {
  const page = `Mở<details><summary>Tóm tắt</summary>chi tiết</details>cuối
    <dl><dt>sáu</dt><dd>tổ</dd><dt>bảy</dt><dd>ấp</dd></dl><address>Bến Lở</address><aside>bên lề</aside>hết`;

  expect(pasted(page)).toEqual(
    bare(
      ['Mở', 'Tóm tắt', 'chi tiết', 'cuối', 'sáu', 'tổ', 'bảy', 'ấp', 'Bến Lở', 'bên lề', 'hết'].map((text) =>
        p(text),
      ),
    ),
  );
});

test('the lines of a text that was set line by line are paragraphs', () => {
  expect(pasted('<pre>Bến Lở  20 cm\nHòa <b>Trung\n\n30</b> cm</pre>')).toEqual(
    bare([p('Bến Lở 20 cm'), p('Hòa ', bold('Trung')), p(bold('30'), ' cm')]),
  );
});

test('an item of a list keeps its blocks apart and every list in it', () => {
  const page = `<ul><li><p>be bờ</p>canh nước<ol><li>ca đêm</li></ol>giữ đê</li>
    <li><div>vớt lúa</div><div><ul><li>bằng ghe</li></ul></div></li></ul>`;

  expect(pasted(page)).toEqual(
    bare([list('be bờ canh nước giữ đê', item('ca đêm', 1), 'vớt lúa', item('bằng ghe', 1))]),
  );
});

test('a picture that a page carries stands where it stood, with the words below it as its caption and its credit', () => {
  const page = `<p>Nước lên.</p><figure><div><img src="${picture}"></div><figcaption>Bờ bao <em>Bến Lở</em><br>Ảnh: Út Bé</figcaption></figure>
    <p>Bà con <img src="${picture}">mừng.</p>`;

  const { blocks, pictures } = readPage(page);

  expect(bare(blocks)).toEqual(
    bare([p('Nước lên.'), photo(['Bờ bao ', italic('Bến Lở')], 'Út Bé'), p('Bà con mừng.'), photo()]),
  );
  expect(pictures.map((one) => one.photo)).toEqual([blocks[1]!.id, blocks[3]!.id]);
});

test('words of a figure that are no caption of one picture are words of the page', () => {
  const page = `<figure><img src="https://bao.example/1.jpg"><figcaption>Ảnh trên mạng</figcaption></figure>
    <figure><img src="${picture}"><img src="${picture}"><figcaption>Hai ảnh</figcaption></figure>
    <figure><figcaption>Chữ ở trên</figcaption><img src="${picture}"></figure>
    <figure><img src="${picture}">Bờ bao<figcaption>Bến Lở</figcaption>sạt<figcaption>Ảnh: Út Bé</figcaption></figure>`;

  expect(pasted(page)).toEqual(
    bare([
      p('Ảnh trên mạng'),
      photo(),
      photo(),
      p('Hai ảnh'),
      p('Chữ ở trên'),
      photo(),
      p('Bờ bao'),
      photo('Bến Lở'),
      p('sạt'),
      p('Ảnh: Út Bé'),
    ]),
  );
});

test('a picture in a list or a cell waits nowhere, and its words stay there', () => {
  const figure = `<figure><img src="${picture}"><figcaption>Bến Lở</figcaption></figure>`;
  const page = `<ul><li>${figure}</li></ul><table><tr><td>Hòa Trung</td><td>${figure}</td></tr></table>`;

  const { blocks, pictures } = readPage(page);

  expect(bare(blocks)).toEqual(bare([list('Bến Lở'), table(['Hòa Trung', 'Bến Lở'])]));
  expect(pictures.map((one) => one.photo)).toEqual([undefined, undefined]);
});

test('a page that is only a picture says nothing: its picture comes beside it, as a file', () => {
  const { blocks, pictures } = readPage(`<p><img src="${picture}"></p>`);

  expect([blocks, pictures]).toEqual([[], []]);
});

test('text that is converted has the same photos as before', () => {
  const { blocks, legacy } = readPage(
    `<p>N­íc lªn tõ ®ªm r»m, bµ con x· Hßa Trung</p><p><img src="${picture}"></p>`,
  );

  expect(legacy?.blocks[1]).toEqual(blocks[1]);
});
