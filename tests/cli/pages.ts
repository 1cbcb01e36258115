import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A small real JPEG of 1200 × 800. */
export const picture = resolve(import.meta.dirname, '../../main/demo/cau-treo.jpg');

export const kicker = 'Chung tay xây dựng nông thôn mới';
export const headline = 'Ấp Cây Sộp: Vườn thanh trà vào mùa';
export const lead =
  'Những ngày này, hơn 60 hộ trồng thanh trà ở ấp Cây Sộp, xã Phước Lâm Hạ bắt đầu thu hoạch. Nhờ bón phân hữu cơ và bao trái từ sớm, năng suất vườn năm nay tăng khoảng hai phần so với vụ trước, thương lái đến tận vườn đặt cọc.';

const paragraphs = [
  'Gia đình ông Lý Văn Thanh có bốn công thanh trà, mỗi công cho gần một tấn trái. Ông cho biết giá bán tại vườn đang ở mức 32.000 đồng một ký, cao hơn đầu vụ khoảng 5.000 đồng, trừ chi phí gia đình còn lãi hơn 70 triệu đồng.',
  'Theo Hội Nông dân xã Phước Lâm Hạ, toàn xã hiện có 45 ha thanh trà, trong đó 18 ha đã được cấp mã số vùng trồng. Hội đang cùng hợp tác xã của ấp ký hợp đồng tiêu thụ với hai cơ sở đóng gói ở huyện để bà con yên tâm chăm sóc vườn.',
];

/** A saved page in the shape of a provincial paper's: kicker, headline, date, lead, body, photo, byline, furniture. */
export function savedPage(changes: { headline?: string; byline?: string } = {}): string {
  const { headline: ownHeadline = headline, byline = 'MAI THẢO' } = changes;
  return [
    kicker,
    ownHeadline,
    'Thứ Năm, 20/11/2025 | 08:30',
    lead,
    paragraphs[0],
    'Nông dân ấp Cây Sộp thu hoạch thanh trà. Ảnh: M.T',
    paragraphs[1],
    byline,
    'Viết bình luận mới',
    'Thăm dò ý kiến',
  ].join('\n\n');
}

export function writePage(folder: string, name: string, text = savedPage()): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Many small pages, each with words that only it has. */
export function writePages(folder: string, count: number, mark = 'a'): string[] {
  return Array.from({ length: count }, (_, index) =>
    writePage(folder, `trang-${mark}-${index}.txt`, savedPage({ headline: numberedHeadline(mark, index) })),
  );
}

export function numberedHeadline(mark: string, index: number): string {
  return `Làng nghề số ${index} của tổ ${mark} vào vụ mới`;
}
