import { describe, expect, test } from 'vitest';
import { readPage } from '#core/reading/read-page.ts';

const lead =
  'Tối 11-9, Đoàn xã Bình An tổ chức đêm hội trăng rằm cho hơn năm trăm thiếu nhi có hoàn cảnh khó khăn trên địa bàn.';
const paragraphs = [
  'Đêm hội có múa lân, rước đèn và thi bày mâm cỗ.',
  'Ban tổ chức tặng 500 phần quà.',
  'Chương trình khép lại lúc 21 giờ.',
];
const caption = 'Các em thiếu nhi rước đèn quanh sân nhà văn hóa xã.';
const head = `
  <div class="kicker">VĂN HÓA</div>
  <h1>Đêm hội trăng rằm cho thiếu nhi xã Bình An</h1>
  <div class="date">Thứ tư, 11/9/2019 | 22:30</div>`;
const text = `
  ${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
  <figure><img src="ruoc-den.jpg"><figcaption>${caption} Ảnh: HẢI YẾN</figcaption></figure>
  <p><b>HẢI YẾN</b></p>`;
const furniture = `
  <div class="tags">Từ khóa: <a href="#">trung thu</a>, <a href="#">thiếu nhi</a></div>
  <div class="related"><h3>Tin liên quan</h3>
    <ul><li><a href="#">Khai giảng năm học mới tại Trường Tiểu học Bình An</a></li></ul></div>
  <footer><p>Cơ quan của Đảng bộ tỉnh. Tổng biên tập: Nguyễn Văn A</p></footer>`;

function read(article: string) {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Đêm hội trăng rằm</title></head>
    <body>${article}${furniture}</body></html>`;
  return readPage({ name: 'tin.html', bytes: new TextEncoder().encode(html) });
}

describe('a story of three short paragraphs with a photo', () => {
  test.each([
    ['one after the other', `${head}<p class="sapo">${lead}</p>${text}`],
    ['with the lead in a box', `${head}<div class="sapo"><p>${lead}</p></div>${text}`],
    ['with the text in a box', `${head}<p class="sapo">${lead}</p><div class="content">${text}</div>`],
    ['with both in one box', `${head}<div class="content"><p class="sapo">${lead}</p>${text}</div>`],
    ['under the head of its own', `<header>${head}<p class="sapo">${lead}</p></header>${text}`],
  ])('is read whole, %s', async (_, article) => {
    const page = await read(article);

    expect(page.lead).toBe(lead);
    expect(page.body).toEqual([
      ...paragraphs.map((paragraph) => ({ type: 'paragraph', text: paragraph })),
      { type: 'photo', text: caption, caption, credit: 'HẢI YẾN' },
    ]);
    expect(page.bylines).toEqual([{ penName: 'HẢI YẾN', role: 'writer' }]);
    expect(page.doubts).toEqual([]);
  });

  test('is to be looked at where nothing of its text is found', async () => {
    const { body, doubts } = await read(`${head}<p class="sapo">${lead}</p>
      <figure><img src="ruoc-den.jpg"><figcaption>${caption} Ảnh: HẢI YẾN</figcaption></figure>`);

    expect(body.map(({ type }) => type)).not.toContain('paragraph');
    expect(doubts.map(({ field }) => field)).toContain('body');
  });
});
