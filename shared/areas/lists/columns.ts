import type { RegisterKind } from '#shared/areas/registers.ts';

/** What stands in a column: how a cell is written and read. Choices by their id, with what a person reads for them. */
export type CellType =
  | { readonly is: 'text' }
  | { readonly is: 'texts' }
  | { readonly is: 'number' }
  | { readonly is: 'date' }
  | { readonly is: 'flag' }
  | { readonly is: 'choice'; readonly choices: Readonly<Record<string, string>> }
  | { readonly is: 'entry'; readonly kind: RegisterKind }
  | { readonly is: 'entries'; readonly kind: RegisterKind };

/**
 * A property of an entry, as a table for a spreadsheet and a history for a person name it. One inside another is named by
 * the way to it: `text.size`.
 */
export interface Column {
  readonly property: string;
  readonly header: string;
  /** What else people write at its head. */
  readonly also?: string;
  readonly type: CellType;
}

/** The lists that go to a spreadsheet and come back. */
export const tableKinds = [
  'section',
  'series',
  'topic',
  'genre',
  'level',
  'role',
  'person',
  'name',
  'check',
  'captionTemplate',
  'slot',
] as const;
export type TableKind = (typeof tableKinds)[number];

/** The first column: what ties a row to its entry, however it is renamed. */
export const idHeader = 'Mã';

const text = { is: 'text' } as const;
const texts = { is: 'texts' } as const;
const date = { is: 'date' } as const;
const number = { is: 'number' } as const;
const title = { property: 'title', header: 'Tên', type: text } as const;

const levels = { error: 'Lỗi', warning: 'Nhắc nhở', off: 'Tắt' };

export const columns: Readonly<Record<TableKind, readonly Column[]>> = {
  section: [title, { property: 'parent', header: 'Nằm trong', type: { is: 'entry', kind: 'section' } }],
  series: [
    title,
    { property: 'from', header: 'Từ ngày', type: date },
    { property: 'to', header: 'Đến ngày', type: date },
  ],
  topic: [title, { property: 'mediaTopic', header: 'Mã IPTC', type: text }],
  genre: [
    title,
    {
      property: 'group',
      header: 'Nhóm',
      type: {
        is: 'choice',
        choices: {
          brief: 'Tin vắn',
          news: 'Tin',
          feature: 'Bài',
          opinion: 'Chính luận',
          picture: 'Ảnh, tranh',
        },
      },
    },
  ],
  level: [
    title,
    { property: 'rank', header: 'Bậc', type: number },
    { property: 'waiting', header: 'Tên khâu khi bài chờ ở đây', type: text },
  ],
  role: [
    title,
    { property: 'level', header: 'Cấp duyệt', type: { is: 'entry', kind: 'level' } },
    { property: 'seesIdentities', header: 'Xem được tên thật', type: { is: 'flag' } },
  ],
  person: [
    { property: 'name', header: 'Tên', type: text },
    { property: 'role', header: 'Chức danh', type: { is: 'entry', kind: 'role' } },
    { property: 'penNames', header: 'Bút danh', type: texts },
    { property: 'shortForms', header: 'Tên tắt dưới ảnh', type: texts },
    {
      property: 'engagement',
      header: 'Biên chế',
      type: { is: 'choice', choices: { staff: 'Người của báo', contributor: 'Cộng tác viên' } },
    },
    { property: 'desk', header: 'Phòng, ban', type: text },
  ],
  name: [
    {
      property: 'type',
      header: 'Loại',
      type: {
        is: 'choice',
        choices: { person: 'Người', body: 'Cơ quan', place: 'Địa danh', phrase: 'Cụm từ' },
      },
    },
    title,
    { property: 'key', header: 'Phím tắt', type: text },
    { property: 'office', header: 'Chức vụ', type: text },
    { property: 'full', header: 'Dạng đầy đủ', type: text },
    { property: 'later', header: 'Dạng nhắc lại', type: text },
    { property: 'from', header: 'Từ ngày', type: date },
    { property: 'to', header: 'Đến ngày', type: date },
    { property: 'successor', header: 'Nay là', type: text },
    { property: 'order', header: 'Thứ tự', type: number },
    { property: 'origin', header: 'Căn cứ', type: text },
  ],
  check: [
    title,
    { property: 'level', header: 'Mức với báo in', type: { is: 'choice', choices: levels } },
    { property: 'webLevel', header: 'Mức với báo điện tử', type: { is: 'choice', choices: levels } },
    { property: 'limit', header: 'Số chữ tối đa', type: number },
    { property: 'leastDpi', header: 'Số dpi ít nhất', type: number },
    { property: 'printWidth', header: 'Bề ngang khi in (mm)', type: number },
    { property: 'exceptGenres', header: 'Trừ thể loại', type: { is: 'entries', kind: 'genre' } },
    { property: 'exceptSourced', header: 'Trừ bài có nguồn', type: { is: 'flag' } },
  ],
  captionTemplate: [title, { property: 'text', header: 'Khuôn chú thích', type: text }],
  slot: [
    title,
    { property: 'columns', header: 'Số cột', type: number },
    { property: 'depth', header: 'Số dòng mỗi cột', type: number },
    { property: 'columnWidth', header: 'Rộng cột (mm)', type: number },
    { property: 'gutter', header: 'Khe cột (mm)', type: number },
    { property: 'indent', header: 'Thụt đầu dòng (mm)', type: number },
    ...typeColumns('text', 'chính văn'),
    ...typeColumns('subhead', 'tít xen'),
    ...typeColumns('lead', 'sapo'),
    { property: 'lead.columns', header: 'Số cột của sapo', type: number },
    ...typeColumns('headline', 'tít'),
    { property: 'headline.columns', header: 'Số cột của tít', type: number },
    { property: 'headline.lines', header: 'Số dòng của tít', type: number },
    { property: 'photo.columns', header: 'Số cột của ảnh', type: number },
    { property: 'photo.height', header: 'Cao ảnh (mm)', type: number },
    { property: 'photo.captionLines', header: 'Số dòng chú thích ảnh', type: number },
  ],
};

function typeColumns(property: string, called: string): Column[] {
  return [
    { property: `${property}.font`, header: `Phông ${called}`, type: text },
    { property: `${property}.size`, header: `Cỡ chữ ${called} (pt)`, type: number },
    {
      property: `${property}.leading`,
      header: `Dãn dòng ${called} (pt)`,
      also: `Giãn dòng ${called} (pt)`,
      type: number,
    },
  ];
}
