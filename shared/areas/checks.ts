import { z } from 'zod';
import type { Block, Photo } from '#shared/document/block.ts';
import { runFields, type ArticleContent } from '#shared/document/content.ts';
import { openChanges, publishedContent } from '#shared/document/published.ts';
import { runsText } from '#shared/document/run.ts';
import { blockText, photosOf } from '#shared/document/text.ts';
import { BlockId, EntryId } from '#shared/ids.ts';
import { countWords } from '#shared/text/count.ts';
import { fold } from '#shared/text/fold.ts';
import { initials } from '#shared/text/names.ts';
import { namesIn } from './names/look.ts';
import type { NameIndex } from './names/name-index.ts';
import {
  abolishedNames,
  misspelledNames,
  namesInTwoWays,
  namesOutOfOrder,
  titlesOutOfDate,
  type LookedText,
} from './names/name-rules.ts';
import { CheckRule, type CheckLevel, type Entry } from './registers.ts';

/** What a check found, in a sentence for the writer, and where: a field, or a block. */
export const Finding = z.strictObject({
  check: EntryId,
  rule: CheckRule,
  level: z.enum(['warning', 'error']),
  sentence: z.string(),
  field: z.string().optional(),
  block: BlockId.optional(),
});
export type Finding = z.infer<typeof Finding>;

/** Where the text will be read. */
export type Output = 'print' | 'web';

/** What an article is judged by besides its own words. */
export interface Situation {
  readonly names: NameIndex;
  readonly people: readonly Entry<'person'>[];
  /** Today, `2026-11-25`: the day of an article that states none. */
  readonly today: string;
  /** Where the article goes now; where it is not said, wherever it is meant for. */
  readonly outputs?: readonly Output[] | undefined;
}

type Where = { readonly field?: string; readonly block?: string };
type Place = Where & { readonly sentence: string };

interface Case extends Situation {
  /** As a reader would see it. */
  readonly published: ArticleContent;
  readonly whole: ArticleContent;
  readonly limit: number;
  readonly texts: () => readonly LookedText<Where>[];
}
type Look = (looked: Case) => readonly Place[];

/** What each rule looks at: the published text, where deleted words are not there, or the whole with its changes. */
const looks: Readonly<Record<CheckRule, Look>> = {
  headline: ({ published: content }) =>
    missing('headline', runsText(content.headline), 'Bài chưa có tít. Hãy đặt tít.'),
  lead: ({ published: content }) =>
    missing('lead', runsText(content.lead), 'Bài chưa có sapo. Hãy viết sapo.'),
  byline: ({ published: content }) =>
    missing('bylines', content.bylines.length, 'Bài chưa ghi tác giả. Hãy ghi bút danh.'),
  section: ({ published: content }) =>
    missing('section', content.section, 'Bài chưa có chuyên mục chính. Hãy chọn chuyên mục.'),
  photoFile: ({ published: content }) =>
    photos(content, (photo) => !photo.asset, 'chưa có tệp ảnh. Hãy gắn ảnh vào.'),
  photoCaption: ({ published: content }) =>
    photos(content, (photo) => isBlank(runsText(photo.caption)), 'chưa có chú thích.'),
  photoCredit: ({ published: content }) =>
    photos(content, (photo) => isBlank(runsText(photo.credit)), 'chưa ghi nguồn ảnh (Ảnh: …).'),
  photoAlt: ({ published: content }) =>
    photos(content, (photo) => isBlank(photo.alt), 'chưa có mô tả cho người không nhìn thấy ảnh.'),
  captionLength: ({ published: content, limit }) =>
    photos(
      content,
      (photo) => countWords(runsText(photo.caption)) > limit,
      `có chú thích dài hơn ${limit} chữ. Hãy rút gọn.`,
    ),
  headlineLength: ({ published, limit }) => tooLong('headline', published, limit),
  leadLength: ({ published, limit }) => tooLong('lead', published, limit),
  creditByline: (looked) => creditsOfNobody(looked),
  penNameShared: ({ published, people }) => sharedPenNames(published, people),
  nameSpelling: (looked) => named(misspelledNames, looked),
  nameTwoWays: (looked) => named(namesInTwoWays, looked),
  titleOutOfDate: (looked) => named(titlesOutOfDate, looked),
  nameAbolished: (looked) => named(abolishedNames, looked),
  nameOrder: (looked) => named(namesOutOfOrder, looked),
  placeholder: ({ published }) => withPlaceholder(published),
  emptyBlock: ({ published: content }) =>
    content.body.filter(isEmptyBlock).map((block) => emptyBlockAt(block, content)),
  openChanges: ({ whole }) => withOpenChanges(whole),
};

/** Everything the checks have to say of an article, for wherever it is meant for or goes now. */
export function findings(
  content: ArticleContent,
  checks: readonly Entry<'check'>[],
  situation: Situation,
): Finding[] {
  const published = publishedContent(content);
  const outputs = situation.outputs ?? outputsOf(content);
  let looked: readonly LookedText<Where>[] | undefined;
  const texts = () => (looked ??= lookedTexts(published, situation.names));
  return checks.flatMap(({ id, value }) => {
    const level = levelFor(value, outputs);
    if (level === 'off' || isExcepted(content, value)) return [];
    const { rule, limit = Infinity } = value;
    const places = looks[rule]({ ...situation, published, whole: content, limit, texts });
    return places.map((place) => ({ check: id, rule, level, ...place }));
  });
}

function outputsOf({ channel }: ArticleContent): readonly Output[] {
  return channel === 'both' ? ['print', 'web'] : [channel];
}

/** The gravest of the levels of the outputs. */
function levelFor(
  { level, webLevel = level }: Entry<'check'>['value'],
  outputs: readonly Output[],
): CheckLevel {
  const levels = outputs.map((output) => (output === 'web' ? webLevel : level));
  return (['error', 'warning'] as const).find((one) => levels.includes(one)) ?? 'off';
}

function isExcepted(content: ArticleContent, check: Entry<'check'>['value']): boolean {
  if (check.exceptSourced && !isBlank(content.source ?? '')) return true;
  return content.genre !== undefined && (check.exceptGenres?.includes(content.genre) ?? false);
}

function missing(field: string, value: unknown, sentence: string): Place[] {
  const isThere = typeof value === 'string' ? !isBlank(value) : Boolean(value);
  return isThere ? [] : [{ field, sentence }];
}

function photos(content: ArticleContent, isAmiss: (photo: Photo) => boolean, what: string): Place[] {
  return photosOf(content).flatMap((photo, index) =>
    isAmiss(photo) ? [{ block: photo.id, sentence: `Ảnh thứ ${index + 1} ${what}` }] : [],
  );
}

function withPlaceholder(content: ArticleContent): Place[] {
  const inFields = runFields
    .filter((field) => hasPlaceholder(runsText(content[field])))
    .map((field) => ({ field, sentence: `Còn dấu “???” trong ${fieldTitles[field]}. Hãy điền cho đủ.` }));
  const inBody = content.body
    .filter((block) => hasPlaceholder(blockText(block)))
    .map((block) => ({
      block: block.id,
      sentence: `Còn dấu “???” ở chỗ “${excerpt(blockText(block))}”. Hãy điền cho đủ.`,
    }));
  return [...inFields, ...inBody];
}

const fieldTitles = { kicker: 'tít dẫn', headline: 'tít', subheadline: 'tít phụ', lead: 'sapo' } as const;

function withOpenChanges(content: ArticleContent): Place[] {
  const count = openChanges(content).length;
  return count === 0
    ? []
    : [{ field: 'changes', sentence: `Còn ${count} chỗ sửa chưa nhận hoặc bỏ. Hãy xử lý hết.` }];
}

function isEmptyBlock(block: Block): boolean {
  return !['photo', 'photoStory', 'separator', 'unknown'].includes(block.type) && isBlank(blockText(block));
}

function emptyBlockAt(block: Block, content: ArticleContent): Place {
  if (content.body.length === 1) return { block: block.id, sentence: 'Bài chưa có chính văn. Hãy viết bài.' };
  const position = content.body.indexOf(block) + 1;
  return {
    block: block.id,
    sentence: `Đoạn thứ ${position} của chính văn đang trống. Hãy viết tiếp hoặc xóa đoạn đó.`,
  };
}

function hasPlaceholder(text: string): boolean {
  return text.includes('???');
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function excerpt(text: string): string {
  const at = Math.max(0, text.indexOf('???') - 30);
  return text.slice(at, at + 60).trim();
}

function tooLong(field: 'headline' | 'lead', content: ArticleContent, limit: number): Place[] {
  const count = countWords(runsText(content[field]));
  const title = field === 'headline' ? 'Tít' : 'Sapo';
  return count > limit
    ? [{ field, sentence: `${title} dài ${count} chữ, nhiều nhất là ${limit}. Hãy rút gọn.` }]
    : [];
}

/** Initials under a photo, as in “Ảnh: X.T”, that are neither of who signs nor of anybody in the newsroom. */
function creditsOfNobody({ published, people }: Case): Place[] {
  const known = new Set([
    ...published.bylines.map(({ penName }) => initials(penName)),
    ...people.flatMap(({ value }) => [...value.shortForms, ...[value.name, ...value.penNames].map(initials)]),
  ]);
  return photosOf(published).flatMap(({ id, credit }) => {
    const [, short] =
      /^(?:ảnh\s*:\s*)?((?:\p{Lu}{1,2}\.)+\p{Lu}{1,2})\.?$/iu.exec(runsText(credit).trim()) ?? [];
    if (short === undefined || known.has(short.toUpperCase())) return [];
    const sentence = `“Ảnh: ${short}” không phải tên tắt của tác giả nào. Hãy xem lại nguồn ảnh hoặc tác giả.`;
    return [{ block: id, sentence }];
  });
}

/** A byline that says no person although more than one sign so. */
function sharedPenNames({ bylines }: ArticleContent, people: readonly Entry<'person'>[]): Place[] {
  return bylines.flatMap(({ person, penName }) => {
    if (person !== undefined) return [];
    const owners = people.filter(({ value }) => signsAs(value, penName));
    const sentence = `Có ${owners.length} người ký “${penName}”. Hãy chọn đúng người trong ngăn Tác giả.`;
    return owners.length > 1 ? [{ field: 'bylines', sentence }] : [];
  });
}

function signsAs({ name, penNames }: Entry<'person'>['value'], penName: string): boolean {
  const names = penNames.length > 0 ? penNames : [name];
  return names.some((one) => fold(one) === fold(penName));
}

function named(rule: typeof misspelledNames, { texts, names, published, today }: Case): readonly Place[] {
  const day = published.publishedAt?.slice(0, 10) ?? today;
  return rule(texts(), { index: names, day }).map(({ where, sentence }) => ({ ...where, sentence }));
}

/** Every stretch of the article with the names in it: fields first, then blocks, captions among them. */
function lookedTexts(published: ArticleContent, names: NameIndex): LookedText<Where>[] {
  const looked = (where: Where, text: string) => ({ where, text, names: namesIn(text, names) });
  return [
    ...runFields.map((field) => looked({ field }, runsText(published[field]))),
    ...published.body.map((block) => looked({ block: block.id }, blockText(block))),
  ];
}
