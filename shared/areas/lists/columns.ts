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

/** A property of an entry, as a table for a spreadsheet and a history for a person name it. */
export interface Column {
  readonly property: string;
  readonly header: string;
  readonly type: CellType;
}

/** The lists that go to a spreadsheet and come back. What is set by many figures (khuôn bài) does not. */
export const tableKinds = [
  'section',
  'series',
  'topic',
  'genre',
  'role',
  'person',
  'name',
  'check',
  'captionTemplate',
] as const;
export type TableKind = (typeof tableKinds)[number];

/** The first column: what ties a row to its entry, however it is renamed. */
export const idHeader = 'Mã';

const text = { is: 'text' } as const;
const texts = { is: 'texts' } as const;
const date = { is: 'date' } as const;
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
    { property: 'order', header: 'Thứ tự', type: { is: 'number' } },
    { property: 'origin', header: 'Căn cứ', type: text },
  ],
  check: [
    title,
    { property: 'level', header: 'Mức với báo in', type: { is: 'choice', choices: levels } },
    { property: 'webLevel', header: 'Mức với báo điện tử', type: { is: 'choice', choices: levels } },
    { property: 'limit', header: 'Số chữ tối đa', type: { is: 'number' } },
    { property: 'exceptGenres', header: 'Trừ thể loại', type: { is: 'entries', kind: 'genre' } },
    { property: 'exceptSourced', header: 'Trừ bài có nguồn', type: { is: 'flag' } },
  ],
  captionTemplate: [title, { property: 'text', header: 'Khuôn chú thích', type: text }],
};
