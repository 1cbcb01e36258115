/** Calendar parts as a page prints them; not yet checked against the calendar. */
export interface PrintedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthNames = [
  'giêng',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];
const month = String.raw`(\d{1,2}|mười một|mười hai|một|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp)`;

/** How newspapers print a date. `order` names the groups of the pattern. Earlier rows win. */
export const datePatterns: readonly { readonly pattern: RegExp; readonly order: 'dmy' | 'ymd' | 'mdy' }[] = [
  { pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)T?/u, order: 'ymd' },
  {
    pattern: /(?:ngày\s*:?\s*)?(?<![\d/.])(\d{1,2})\s?[/.\-–]\s?(\d{1,2})\s?[/.\-–]\s?(\d{4})(?!\d)/iu,
    order: 'dmy',
  },
  {
    pattern: new RegExp(
      String.raw`(?:ngày\s+)?(?<!\d)(\d{1,2})\s+tháng\s+${month}\s*[,\-/]?\s*(?:năm\s+)?(\d{4})(?!\d)`,
      'iu',
    ),
    order: 'dmy',
  },
  { pattern: new RegExp(String.raw`tháng\s+${month}\s+(\d{1,2})\s*,\s*(\d{4})(?!\d)`, 'iu'), order: 'mdy' },
  { pattern: /(?<![\d/.])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/u, order: 'dmy' },
];

export function monthNumber(printed: string): number {
  const name = printed.toLowerCase();
  if (/^\d+$/.test(name)) return Number(name);
  if (name === 'một') return 1;
  if (name === 'chạp') return 12;
  return monthNames.indexOf(name) + 1;
}

/** A time of day. `half` is what stands after it: AM, PM, SA (sáng), CH (chiều). */
export const timePatterns: readonly RegExp[] = [
  /(?<![\d:])(?<hour>\d{1,2})\s?[:hg]\s?(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?\s?(?<half>AM|PM|SA|CH)?(?![\d:\p{L}])/iu,
  /(?<!\d)(?<hour>\d{1,2}) giờ (?<minute>\d{1,2})(?: phút)?(?!\p{L})/iu,
];

/** Thứ Hai is 1 and Chủ nhật is 0, as in JavaScript's `getUTCDay`. */
export const weekdayPattern =
  /(?<!\p{L})(?:thứ\s*(?<name>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<sunday>chủ\s*nhật|CN(?=[\s,]))|T(?<short>[2-7])(?=[\s,]))(?![\p{L}\d])\s*[,:.]?/iu;

export const weekdayNumbers: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  bẩy: 6,
};

export const weekdayNames = [
  'Chủ nhật',
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
] as const;

/** What stands before a date. A page that says both means the first by "published". */
export const dateLabels: readonly { readonly pattern: RegExp; readonly means: 'published' | 'updated' }[] = [
  {
    pattern:
      /(?<!\p{L})(?:cập nhật(?: lần cuối| mới nhất)?(?: lúc| ngày| vào)?|(?:last )?updated(?: on| at)?|sửa lần cuối)\s*:?/iu,
    means: 'updated',
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:thời gian |ngày |giờ )?(?:đăng|xuất bản|phát hành|gửi|tạo)(?: tin| bài| lúc| ngày| vào)*|(?:published|posted)(?: on| at)?|thời gian)\s*:?/iu,
    means: 'published',
  },
];

/** Words that belong to a date and say nothing more. */
export const dateFillers: readonly RegExp[] = [
  /\(?\s*(?:GMT|UTC)\s*\+?\s*0?7?(?::00)?\s*\)?/iu,
  /[+-]\d{2}:?\d{2}(?!\d)/u,
  /\(?giờ (?:Việt Nam|Hà Nội)\)?/iu,
  /(?<!\p{L})(?:ngày|lúc|vào lúc|hồi)(?!\p{L})\s*:?/iu,
];
