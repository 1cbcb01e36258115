import type { Entry, RegisterKind } from '#shared/areas/registers.ts';
import type { RevisionReason } from '#shared/areas/revisions.ts';
import type { SearchField } from '#shared/areas/search.ts';
import type { Move, Stage } from '#shared/areas/workflow.ts';
import type { Byline, bylineRoles } from '#shared/document/content.ts';

/** Where an article stands, in the newsroom's words. The levels are the newsroom's own. */
export function stageText(stage: Stage, levels: readonly Entry<'level'>[]): string {
  const level = levels.find(({ id }) => id === stage.level)?.value;
  switch (stage.name) {
    case 'draft':
      return 'Bản thảo';
    case 'returned':
      return `Trả lại: ${stage.reason ?? ''}`;
    case 'waiting':
      return level?.waiting ?? stage.level;
    case 'held':
      return stage.reason ? `Để dành: ${stage.reason}` : 'Để dành';
    case 'approved':
      return 'Đã duyệt (chưa ký số)';
  }
}

/** What somebody did, for the history. */
export const moveTitles: Readonly<Record<Move, string>> = {
  submit: 'Gửi duyệt',
  approve: 'Duyệt',
  return: 'Trả lại',
  hold: 'Để dành',
  resume: 'Lấy lại',
};

export const reasonTitles: Readonly<Record<RevisionReason, string>> = {
  create: 'Bắt đầu viết',
  import: 'Nhập từ trang đã lưu',
  submit: 'Gửi duyệt',
  signOff: 'Ký duyệt',
  return: 'Trả lại',
  pack: 'Gói bài',
  export: 'Xuất gói',
  restore: 'Trở lại như bản cũ',
  choose: 'Chọn giữa các bản song song',
  handOver: 'Người khác bắt đầu sửa',
  keep: 'Lưu bản',
  close: 'Đóng bài',
  interval: 'Sau mười phút viết',
};

export const fieldTitles = {
  kicker: 'tít dẫn',
  headline: 'tít',
  subheadline: 'tít phụ',
  lead: 'sapo',
  leadTag: 'ký hiệu báo',
  body: 'chính văn',
  photos: 'ảnh',
  bylines: 'tác giả',
  section: 'chuyên mục',
  secondarySections: 'chuyên mục khác',
  series: 'loạt bài',
  topics: 'chủ đề',
  tags: 'từ khóa',
  genre: 'thể loại',
  place: 'nơi viết',
  source: 'nguồn',
  publishedAt: 'lúc đăng',
  channel: 'nơi đăng',
} as const;

/** Parts of an article that can be searched on their own, named as `set` names them where they are the same. */
export const searchFieldTitles: Readonly<Record<SearchField, string>> = {
  headline: 'tít',
  lead: 'sapo',
  body: 'chính văn',
  caption: 'chú thích ảnh',
  byline: 'tác giả',
  tags: 'từ khóa, nơi viết, nguồn',
};

/** Stages as one names them to look for them, whoever the article waits for. */
export const stageTitles: Readonly<Record<Stage['name'], string>> = {
  draft: 'bản thảo',
  returned: 'trả lại',
  waiting: 'chờ duyệt',
  held: 'để dành',
  approved: 'đã duyệt',
};

export const kindTitles = { story: 'tin bài', reference: 'tư liệu' } as const;

/** What an entry of one of the newsroom's lists is. */
export const registerTitles: Readonly<Record<RegisterKind, string>> = {
  paper: 'tờ báo',
  level: 'cấp duyệt',
  role: 'chức danh',
  person: 'người',
  section: 'chuyên mục',
  series: 'loạt bài',
  topic: 'chủ đề',
  genre: 'thể loại',
  check: 'điều soát',
  slot: 'khuôn bài',
  identity: 'tên thật',
  name: 'tên, chức danh, địa danh',
  captionTemplate: 'khuôn chú thích',
};

/** Where an article stands, as lists say it: its stage, unless it is no story; and that two texts stand side by side. */
export function standingText(
  { kind, stage, heads }: { kind: 'story' | 'reference'; stage: Stage; heads: number },
  levels: readonly Entry<'level'>[],
): string {
  const standing = kind === 'reference' ? 'Tư liệu' : stageText(stage, levels);
  return heads > 1 ? `${standing} (${heads} bản song song)` : standing;
}

export const channelTitles = { print: 'báo in', web: 'báo điện tử', both: 'báo in và báo điện tử' } as const;

/** What stands in brackets behind a pen name. A writer needs no word. */
export const roleTitles: Readonly<Record<(typeof bylineRoles)[number], string>> = {
  writer: 'tác giả',
  photographer: 'ảnh',
  writerAndPhotographer: 'bài và ảnh',
  compiler: 'tổng hợp',
  translator: 'dịch',
  graphics: 'đồ họa',
  source: 'theo',
};

/** A field's name as a person reads it; one that is not known here stays as it is. */
export function fieldTitle(field: string): string {
  return fieldTitles[field as keyof typeof fieldTitles] ?? field;
}

export function bylineText({ penName, role }: Pick<Byline, 'penName' | 'role'>): string {
  if (role === 'writer') return penName;
  return `${penName} (${roleTitles[role as keyof typeof roleTitles] ?? role})`;
}

/** The first letter as after a colon, unless a name may begin there: its second word is capital too. */
export function continued(sentence: string): string {
  const [first = '', second = ''] = sentence.split(' ');
  const isName = second !== second.toLowerCase() || first.slice(1) !== first.slice(1).toLowerCase();
  return isName ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
