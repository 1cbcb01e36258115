import type { Chance } from './chance.ts';

/*
 * What pages put around an article, gathered from many habits: menus, dates, bars, boxes, footers. Written without
 * looking at the rules of the reader, so that a word missing there shows.
 */

const sections =
  'Thời sự|Chính trị|Kinh tế|Xã hội|Văn hóa|Pháp luật|Thể thao|Giáo dục|Sức khỏe|Đời sống|Thế giới|Du lịch|Bạn đọc|Nhịp sống số|Quốc phòng|Ẩm thực|Đất nước - Con người|Nhà nông|Việc làm|Hậu trường'.split(
    '|',
  );
const papers = [
  'Báo Sơn Bình',
  'Báo Hải Giang điện tử',
  'Thời Luận Online',
  'BÁO TÂN MINH',
  'Dân Ý',
  'nhipsongmoi.vn',
  'Tạp chí Sông Nước',
  'QUẢNG PHƯỚC ONLINE',
];
const mottoes = [
  'Cơ quan của Đảng bộ tỉnh Sơn Bình',
  'Tiếng nói của Đảng bộ, chính quyền và nhân dân tỉnh',
  'Diễn đàn của người dân vùng sông nước',
  '',
];

export const tags = ['SBO', 'HGO', 'TLO', 'BTM', 'Dân Ý', 'QPO', 'Thoiluan.vn'];

export function mastheadOf(chance: Chance): string[] {
  const motto = chance.pick(mottoes);
  return [chance.pick(papers), ...(motto !== '' && chance.happens(0.4) ? [motto] : [])];
}

export function menuOf(chance: Chance): string[] {
  const entries = ['Trang chủ', ...chance.some(sections, chance.between(4, 9))];
  const shape = chance.below(5);
  if (shape === 0) return entries;
  if (shape === 1) return [entries.join(' | ')];
  if (shape === 2) return [entries.join('   ')];
  if (shape === 3) return [entries.join(' • ')];
  return [entries.join('\t')];
}

export function breadcrumbOf(chance: Chance): string[] {
  const path = ['Trang chủ', chance.pick(sections), ...(chance.happens(0.3) ? [chance.pick(sections)] : [])];
  return [path.join(chance.pick([' » ', ' > ', ' / ', ' › ', ' >> ']))];
}

const kickers = [
  'Tiến tới Đại hội Đảng bộ các cấp',
  'Học tập và làm theo gương Bác',
  'Nhịp cầu nhà nông',
  'Xây dựng nông thôn mới ở Châu Thuận',
  'Câu chuyện cuối tuần',
  'KỶ NIỆM 50 NĂM NGÀY GIẢI PHÓNG TỈNH',
  'Đưa nghị quyết vào cuộc sống',
  'Chuyện bên dòng Trẹm Lớn',
  'Vì bình yên cuộc sống',
  'Phía sau vụ án',
];

export function kickerOf(chance: Chance): string {
  return chance.pick(kickers);
}

const subheadlines = [
  'Hơn 400 hộ dân được hưởng lợi, kinh phí do cộng đồng đóng góp và giám sát',
  'Từ một sáng kiến nhỏ ở cơ sở đến phong trào lan ra bảy huyện trong tỉnh',
  'Nhiều việc khó được tháo gỡ nhờ nói rõ, làm rõ và bàn đến cùng với người dân',
];

export function subheadlineOf(chance: Chance): string {
  return chance.pick(subheadlines);
}

export interface MadeDate {
  readonly printed: string;
  readonly stated: string;
}

const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

export function dateOf(chance: Chance): MadeDate {
  const at = new Date(
    Date.UTC(
      chance.between(2008, 2025),
      chance.below(12),
      chance.between(1, 28),
      chance.below(24),
      chance.below(60),
    ),
  );
  const two = (value: number) => String(value).padStart(2, '0');
  const [day, month, year, hour, minute] = [
    at.getUTCDate(),
    at.getUTCMonth() + 1,
    at.getUTCFullYear(),
    at.getUTCHours(),
    at.getUTCMinutes(),
  ];
  const weekday = weekdays[at.getUTCDay()] ?? '';
  const [d, m, time] = [two(day), two(month), `${two(hour)}:${two(minute)}`];
  const iso = `${year}-${m}-${d}`;
  const timed = [
    `${weekday}, ${d}/${m}/${year} | ${time}`,
    `${weekday}, ngày ${d}/${m}/${year} - ${time}`,
    `${time} | ${d}/${m}/${year}`,
    `${d}/${m}/${year} ${time}`,
    `${d}-${m}-${year} ${time}`,
    `${d}.${m}.${year}, ${time} (GMT+7)`,
    `Cập nhật lúc ${time}, ${weekday}, ${d}/${m}/${year} (GMT+7)`,
    `Cập nhật: ${time} - ${day}/${month}/${year}`,
    `Ngày đăng: ${d}/${m}/${year} ${time}`,
    `Đăng lúc ${time} ngày ${day}/${month}/${year}`,
    `${weekday}, ${two(day)}/${two(month)}/${year}, ${time} (GMT+7)`,
    `${weekday}: ${time} ngày ${d}/${m}/${year}`,
    `${d}/${m}/${year} lúc ${time}`,
    `Xuất bản: ${d}/${m}/${year} - ${hour}h${two(minute)}`,
    `${weekday}, ngày ${day} tháng ${month} năm ${year} | ${time}`,
    `${d}/${m}/${year} | ${time} GMT+7`,
    `${d}/${m}/${year} ${time}:${two(chance.below(60))}`,
    `Thời gian: ${time} ${d}/${m}/${year}`,
  ];
  const dayOnly = [
    `${weekday}, ${d}/${m}/${year}`,
    `Ngày ${day}/${month}/${year}`,
    `${weekday}, ngày ${day} tháng ${month} năm ${year}`,
    `${d}.${m}.${year}`,
  ];
  if (chance.happens(0.85)) return { printed: chance.pick(timed), stated: `${iso}T${time}+07:00` };
  return { printed: chance.pick(dayOnly), stated: iso };
}

const bars = [
  ['Chia sẻ', 'Facebook', 'Zalo'],
  ['Chia sẻ Facebook Zalo'],
  ['In bài viết   Gửi email'],
  ['A- A A+'],
  ['Lưu bài viết', 'Nghe bài viết'],
  ['Thích 12 Chia sẻ'],
  ['0 bình luận'],
  ['Copy link'],
  ['Bản in | Gửi cho bạn bè | Phản hồi'],
  ['Theo dõi trên Google News'],
  ['Cỡ chữ: A A A'],
];

export function barOf(chance: Chance): string[] {
  return chance.pick(bars);
}

const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Võ', 'Đặng', 'Bùi', 'Huỳnh', 'Lâm', 'Đỗ'];
const middles = ['Văn', 'Thị', 'Minh', 'Ngọc', 'Thanh', 'Hữu', 'Quốc', 'Hoài', 'Kim', 'Xuân'];
const givens = [
  'An',
  'Bình',
  'Cường',
  'Dung',
  'Giang',
  'Hạnh',
  'Khánh',
  'Linh',
  'Nam',
  'Phương',
  'Quyên',
  'Sương',
  'Thảo',
  'Vinh',
  'Yến',
  'Ánh',
  'Ước',
];

export function penNameOf(chance: Chance): string {
  const [middle, given] = [chance.pick(middles), chance.pick(givens)];
  const shape = chance.below(6);
  if (shape === 0) return `${chance.pick(surnames)} ${middle} ${given}`;
  if (shape === 1) return `${middle} ${given}`.toUpperCase();
  if (shape === 2) return `${middle.charAt(0)}.${given.charAt(0)}`;
  return `${middle} ${given}`;
}

export interface MadeSignature {
  readonly lines: readonly string[];
  readonly bylines: readonly { readonly penName: string; readonly role: string }[];
  readonly source: string;
}

export function signatureOf(chance: Chance): MadeSignature {
  const [a, b] = [penNameOf(chance), penNameOf(chance)];
  const writer = (penName: string, role = 'writer') => ({ penName, role });
  const agency = chance.pick(['TTXVN', 'Reuters', 'VOV', 'Báo Tin tức', 'Nhân Dân', 'AFP']);
  const shapes: readonly MadeSignature[] = [
    { lines: [a], bylines: [writer(a)], source: '' },
    { lines: [a], bylines: [writer(a)], source: '' },
    { lines: [a], bylines: [writer(a)], source: '' },
    { lines: [`Bài và ảnh: ${a}`], bylines: [writer(a, 'writerAndPhotographer')], source: '' },
    { lines: [`Tin, ảnh: ${a}`], bylines: [writer(a, 'writerAndPhotographer')], source: '' },
    {
      lines: [`Bài, ảnh: ${a} - ${b}`],
      bylines: [writer(a, 'writerAndPhotographer'), writer(b, 'writerAndPhotographer')],
      source: '',
    },
    { lines: [`${a} - ${b}`], bylines: [writer(a), writer(b)], source: '' },
    { lines: [`${a} (tổng hợp)`], bylines: [writer(a, 'compiler')], source: '' },
    { lines: [`${a} (Theo ${agency})`], bylines: [writer(a)], source: agency },
    { lines: [`Theo ${agency}`], bylines: [], source: agency },
    { lines: [`(Theo ${agency})`], bylines: [], source: agency },
    { lines: [a, `Theo ${agency}`], bylines: [writer(a)], source: agency },
    { lines: [`Thực hiện: ${a}`], bylines: [writer(a)], source: '' },
    { lines: [`Tác giả: ${a}`], bylines: [writer(a)], source: '' },
    { lines: [`Bài: ${a}`, `Ảnh: ${b}`], bylines: [writer(a), writer(b, 'photographer')], source: '' },
    { lines: [`${a}/Báo Thời Luận`], bylines: [writer(a)], source: 'Báo Thời Luận' },
    { lines: ['P.V'], bylines: [writer('P.V')], source: '' },
    { lines: [], bylines: [], source: '' },
  ];
  const shape = chance.pick(shapes);
  return a === b ? { lines: [a], bylines: [writer(a)], source: '' } : shape;
}

export interface MadeCaption {
  readonly printed: readonly string[];
  readonly caption: string;
  readonly credit: string;
}

const captions = [
  'Quang cảnh buổi làm việc',
  'Nông dân xã Long Khê thu hoạch lúa hè thu.',
  'Các đại biểu tham quan gian hàng tại hội chợ',
  'Lãnh đạo huyện Châu Thuận trao quà cho gia đình chính sách',
  'Một góc chợ nổi Cái Dầu lúc bình minh.',
  'Ông Trần Văn Hộ (bìa trái) giới thiệu mô hình nuôi lươn không bùn',
  'Cầu Trẹm Lớn đang được thi công.',
  'Đoàn viên thanh niên ra quân dọn vệ sinh bãi biển Hòn Sẹo',
];

export function captionOf(chance: Chance): MadeCaption {
  const caption = chance.pick(captions);
  const name = penNameOf(chance);
  const closed = caption.endsWith('.') ? caption : `${caption}.`;
  const shapes: readonly MadeCaption[] = [
    { printed: [`${closed} Ảnh: ${name}`], caption: closed, credit: name },
    { printed: [`${closed} Ảnh: ${name}`], caption: closed, credit: name },
    { printed: [`${caption} - Ảnh: ${name}`], caption, credit: name },
    { printed: [`${closed} (Ảnh: ${name})`], caption: closed, credit: name },
    { printed: [`${caption} (ảnh: ${name})`], caption, credit: name },
    { printed: [closed, `Ảnh: ${name}`], caption: closed, credit: name },
    { printed: [`${closed} Ảnh: CTV`], caption: closed, credit: 'CTV' },
    { printed: [`${closed} Ảnh minh họa`], caption: closed, credit: 'Ảnh minh họa' },
    { printed: [`${closed} Ảnh: Internet`], caption: closed, credit: 'Internet' },
    { printed: [`${closed} Ảnh do nhân vật cung cấp`], caption: closed, credit: 'nhân vật cung cấp' },
    {
      printed: [`${closed} Nguồn: Sở Công Thương Hải Giang`],
      caption: closed,
      credit: 'Sở Công Thương Hải Giang',
    },
  ];
  return chance.pick(shapes);
}

export function bareCaptionOf(chance: Chance): MadeCaption {
  const caption = chance.pick(captions);
  return { printed: [caption], caption, credit: '' };
}

const subheads = [
  'Những con số biết nói',
  'Gỡ khó từ cơ sở',
  'Dân biết, dân bàn, dân làm',
  'Vẫn còn nhiều trăn trở',
  'Làm gì để giữ chân người trẻ?',
  'Khi chính quyền vào cuộc',
  '2. Đừng chờ nước đến chân',
  'Bài toán đầu ra cho nông sản',
  'Mong một cây cầu',
];

export function subheadsOf(chance: Chance, count: number): string[] {
  return chance.some(subheads, count);
}

export interface MadeList {
  readonly intro: string;
  readonly items: readonly string[];
}

export function listOf(): MadeList {
  return {
    intro: 'Người dân khi làm thủ tục cần mang theo các giấy tờ sau:',
    items: [
      'Đơn đề nghị theo mẫu;',
      'Bản sao giấy chứng nhận quyền sử dụng đất;',
      'Biên bản họp tổ dân phố có xác nhận của phường.',
    ],
  };
}

const relatedNames = [
  'Tin liên quan',
  'Tin cùng chuyên mục',
  'Bài viết khác',
  'Có thể bạn quan tâm',
  'Đọc thêm',
  'Các tin khác',
  'TIN MỚI NHẤT',
  'Xem thêm',
  'Cùng chuyên mục',
  'Tin đọc nhiều',
];

export function relatedNameOf(chance: Chance): string {
  return chance.pick(relatedNames);
}

export function commentsOf(chance: Chance, words: readonly string[]): string[] {
  const name = chance.pick([
    'Bình luận',
    'Bình luận (3)',
    'Ý kiến bạn đọc',
    'Viết bình luận',
    'Ý kiến (2)',
    'BÌNH LUẬN (12)',
    'Gửi bình luận',
    'Phản hồi',
  ]);
  const said = words
    .slice(0, chance.below(4))
    .flatMap((text) => [penNameOf(chance), text, 'Trả lời Thích 3']);
  return [
    name,
    ...said,
    ...chance.pick([
      ['Họ và tên', 'Email', 'Gửi'],
      ['Vui lòng nhập bình luận'],
      ['Gửi bình luận'],
      ['Chưa có bình luận nào'],
    ]),
  ];
}

export function tailOf(chance: Chance): string[] {
  const parts: readonly (readonly string[])[] = [
    ['Từ khóa: nông thôn, Hải Giang, đầu tư'],
    ['Tags:', 'nông thôn', 'đầu tư'],
    ['Chia sẻ:', 'Facebook', 'Zalo'],
    ['Thăm dò ý kiến', 'Bạn thường đọc báo vào lúc nào?', 'Buổi sáng', 'Buổi tối', 'Biểu quyết'],
    ['Thời tiết', 'Hải Giang 27°C, nhiều mây, có lúc có mưa rào và dông rải rác.'],
    ['Đăng ký nhận bản tin', 'Email của bạn'],
    ['Quảng cáo'],
    ['Lên đầu trang'],
    ['Trang trước | Trang sau'],
    ['Đánh giá bài viết: 4/5 (7 lượt)'],
    ['LIÊN KẾT WEBSITE', 'Cổng thông tin điện tử tỉnh', 'Sở Nội vụ'],
  ];
  return chance.some(parts, chance.below(4)).flat();
}

const footers: readonly (readonly string[])[] = [
  [
    '© Bản quyền thuộc về Báo Sơn Bình',
    'Giấy phép số 12/GP-BTTTT ngày 3/2/2016',
    'Tổng Biên tập: Trịnh Quang Huân',
  ],
  [
    'BÁO HẢI GIANG ĐIỆN TỬ',
    'Cơ quan chủ quản: Tỉnh ủy Hải Giang',
    'Địa chỉ: 15 đường Kinh Xáng',
    'Điện thoại: 0299.3812.777',
  ],
  [
    'Tòa soạn: 2 Lò Văn Giá, TP Sơn Bình. Hotline: 0900 000 111',
    'Ghi rõ nguồn khi phát hành lại thông tin từ website này.',
  ],
  ['Giám đốc - Tổng Biên tập: Phùng Thế Vinh', 'Liên hệ quảng cáo: 0290 377 7111'],
  [],
];

export function footerOf(chance: Chance): readonly string[] {
  return chance.pick(footers);
}
