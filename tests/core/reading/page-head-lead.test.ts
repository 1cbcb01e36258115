import { describe, expect, test } from 'vitest';
import { readPage } from '#core/reading/read-page.ts';

const headline = 'Khởi công cầu Cồn Nhỏ';
const lead =
  'Sáng 12/4, tại xã Mỹ Lạc, huyện khởi công cầu Cồn Nhỏ, nối hai bờ sông sau nhiều năm người dân phải đi đò.';
const long = [
  'Chủ đầu tư cho biết công trình dài ba trăm mét, dự kiến hoàn thành trước mùa mưa năm sau để kịp đón học sinh.',
  'Người dân hai xã mong cầu sớm xong để học sinh không còn phải nghỉ học khi nước lên và hàng hóa đi lại dễ dàng hơn.',
  'Tổng vốn đầu tư gần bốn mươi tỷ đồng, trong đó người dân góp hơn hai tỷ đồng và đất làm đường dẫn hai bên cầu.',
];
const short = [
  'Cầu dài ba trăm mét.',
  'Vốn gần bốn mươi tỷ đồng.',
  'Người dân góp hơn hai tỷ đồng.',
  'Cầu xong trước mùa mưa.',
  'Xe tải nhỏ qua được.',
];
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

async function read(inside: string) {
  const html = `<html><head><title>${headline}</title></head><body><nav><a href="/a">Thời sự</a></nav>${inside}<footer>Tòa soạn</footer></body></html>`;
  const page = await readPage({ name: 'a.html', bytes: new TextEncoder().encode(html) });
  return { headline: page.headline, lead: page.lead, body: page.body.map(({ text }) => text) };
}

describe('the lead of a page is the paragraph under its headline', () => {
  test.each([
    [
      'in the head of the article, with the headline',
      `<article><header><h1>${headline}</h1><p class="sapo">${lead}</p></header><div class="content">${p(long)}</div></article>`,
    ],
    [
      'alone in a head, under its own name',
      `<article><h1>${headline}</h1><header><p class="sapo">${lead}</p></header><div class="content">${p(long)}</div></article>`,
    ],
    [
      'alone in a head without a name',
      `<article><h1>${headline}</h1><header><p>${lead}</p></header><div class="content">${p(long)}</div></article>`,
    ],
    [
      'alone in a head, as a heading',
      `<h1>${headline}</h1><header><h2>${lead}</h2></header><div class="content">${p(long)}</div>`,
    ],
    [
      'in a box that is named a head',
      `<main><h1>${headline}</h1><div class="header"><div>${lead}</div></div>${p(long)}</main>`,
    ],
  ])('%s', async (_, inside) => {
    expect(await read(inside)).toEqual({ headline, lead, body: long });
  });

  test.each([
    ['beside them', `<article><h1>${headline}</h1><p>${lead}</p>${p(short)}</article>`],
    [
      'above the box that holds them',
      `<article><h1>${headline}</h1><p>${lead}</p><div class="content">${p(short)}</div></article>`,
    ],
    [
      'in bold',
      `<article><h1>${headline}</h1><p><strong>${lead}</strong></p><div>${p(short)}</div></article>`,
    ],
    ['as a heading', `<article><h1>${headline}</h1><h2>${lead}</h2><div>${p(short)}</div></article>`],
  ])('over short paragraphs alone, %s', async (_, inside) => {
    expect(await read(inside)).toEqual({ headline, lead, body: short });
  });

  test('and no slogan in the head of the page, nor the head of the comments', async () => {
    const slogan = 'Cơ quan của Đảng bộ, tiếng nói của chính quyền và nhân dân tỉnh từ năm 1962.';
    const page = await read(
      `<header><p>${slogan}</p></header><article><h1>${headline}</h1><p>${lead}</p>${p(long)}</article>
      <section><header><p>Bình luận</p><a href="/noi-quy">Nội quy bình luận của bạn đọc</a></header></section>`,
    );

    expect(page).toEqual({ headline, lead, body: long });
  });

  test('and none where the page has one paragraph', async () => {
    expect(await read(`<article><h1>${headline}</h1><p>${lead}</p></article>`)).toMatchObject({ lead: '' });
  });
});
