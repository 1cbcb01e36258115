import { z } from 'zod';
import type { ArticleContent } from '#shared/document/content.ts';
import { publishedContent } from '#shared/document/published.ts';
import { runsText } from '#shared/document/run.ts';
import { BlockId, EntryId } from '#shared/ids.ts';
import { isBlank, type Look, type Output, type Situation } from './checking/case.ts';
import { lookedTexts, named, sharedPenNames } from './checking/name-checks.ts';
import {
  creditsOfNobody,
  longCaptions,
  tellingLittle,
  tooSmallToPrint,
  withoutAlt,
  withoutFile,
  withoutWords,
} from './checking/photo-rules.ts';
import { emptyBlocks, missing, placeholders, tooLong, withOpenChanges } from './checking/text-rules.ts';
import { asWritten } from './checking/written-place.ts';
import {
  abolishedNames,
  misspelledNames,
  namesInTwoWays,
  namesOutOfOrder,
  titlesOutOfDate,
} from './names/name-rules.ts';
import { CheckRule, type Check, type CheckLevel, type Entry } from './registers.ts';

/**
 * What a check found, in a sentence for the writer, and where: a field, or a block and a line in it, and of a block of
 * photos which one. Where the very words are known, their offsets count the line as it is written, and `quote` is what
 * stands there.
 */
export const Finding = z.strictObject({
  check: EntryId,
  rule: CheckRule,
  level: z.enum(['warning', 'error']),
  sentence: z.string(),
  field: z.string().optional(),
  block: BlockId.optional(),
  line: z.string().optional(),
  photo: BlockId.optional(),
  start: z.int().min(0).optional(),
  end: z.int().min(0).optional(),
  quote: z.string().optional(),
});
export type Finding = z.infer<typeof Finding>;

/** What each rule looks at: the published text, where deleted words are not there, or the whole with its changes. */
const looks: Readonly<Record<CheckRule, Look>> = {
  headline: ({ published }) =>
    missing('headline', runsText(published.headline), 'Bài chưa có tít. Hãy đặt tít.'),
  lead: ({ published }) => missing('lead', runsText(published.lead), 'Bài chưa có sapo. Hãy viết sapo.'),
  byline: ({ published }) =>
    missing('bylines', published.bylines.length, 'Bài chưa ghi tác giả. Hãy ghi bút danh.'),
  section: ({ published }) =>
    missing('section', published.section, 'Bài chưa có chuyên mục chính. Hãy chọn chuyên mục.'),
  photoFile: withoutFile,
  photoCaption: (looked) => withoutWords(looked, 'caption', 'chưa có chú thích.'),
  photoCredit: (looked) => withoutWords(looked, 'credit', 'chưa ghi nguồn ảnh (Ảnh: …).'),
  photoAlt: withoutAlt,
  captionLength: longCaptions,
  captionFacts: tellingLittle,
  photoResolution: tooSmallToPrint,
  headlineLength: (looked) => tooLong('headline', looked),
  leadLength: (looked) => tooLong('lead', looked),
  creditByline: creditsOfNobody,
  penNameShared: sharedPenNames,
  nameSpelling: (looked) => named(misspelledNames, looked),
  nameTwoWays: (looked) => named(namesInTwoWays, looked),
  titleOutOfDate: (looked) => named(titlesOutOfDate, looked),
  nameAbolished: (looked) => named(abolishedNames, looked),
  nameOrder: (looked) => named(namesOutOfOrder, looked),
  placeholder: placeholders,
  emptyBlock: emptyBlocks,
  openChanges: withOpenChanges,
};

/** Everything the checks have to say of an article, for wherever it is meant for or goes now. */
export function findings(
  content: ArticleContent,
  checks: readonly Entry<'check'>[],
  situation: Situation,
): Finding[] {
  const published = publishedContent(content);
  const outputs = situation.outputs ?? outputsOf(content);
  let looked: ReturnType<typeof lookedTexts> | undefined;
  const texts = () => (looked ??= lookedTexts(published, situation.names));
  return checks.flatMap(({ id, value: check }) => {
    const level = levelFor(check, outputs);
    if (level === 'off' || isExcepted(content, check)) return [];
    const { rule } = check;
    const places = looks[rule]({ ...situation, check, published, whole: content, texts });
    return places.map((place) => ({ check: id, rule, level, ...asWritten(place, published, content) }));
  });
}

function outputsOf({ channel }: ArticleContent): readonly Output[] {
  return channel === 'both' ? ['print', 'web'] : [channel];
}

/** The gravest of the levels of the outputs. */
function levelFor({ level, webLevel = level }: Check, outputs: readonly Output[]): CheckLevel {
  const levels = outputs.map((output) => (output === 'web' ? webLevel : level));
  return (['error', 'warning'] as const).find((one) => levels.includes(one)) ?? 'off';
}

function isExcepted(content: ArticleContent, check: Check): boolean {
  if (check.exceptSourced && !isBlank(content.source ?? '')) return true;
  return content.genre !== undefined && (check.exceptGenres?.includes(content.genre) ?? false);
}
