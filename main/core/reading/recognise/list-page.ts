import { AppError } from '#shared/failure.ts';
import { isSectionName } from './furniture.ts';
import type { Run } from './draft.ts';
import type { Line } from './line.ts';
import { isSignatureLine, isTitleShaped } from './line-shapes.ts';

const sentence =
  'Trang này là trang chủ hoặc trang danh sách nhiều tin, không phải một bài. Hãy mở từng bài rồi lưu trang của bài đó.';

const enough = 3;
const longestOpening = 340;
const fewestParagraphs = 3;

/** What a page of many stories shows, each with what it is worth. One story shows little of it. */
const evidence: readonly { readonly points: number; readonly when: (page: Counts) => boolean }[] = [
  { points: 2, when: ({ linkedStories }) => linkedStories >= 4 },
  { points: 1, when: ({ stories }) => stories >= 4 },
  { points: 1, when: ({ dates }) => dates >= 3 },
  { points: 1, when: ({ dates }) => dates >= 5 },
  { points: 2, when: ({ sections }) => sections >= 3 },
  { points: 1, when: ({ pages }) => pages > 0 },
  { points: 1, when: ({ titlesInRow }) => titlesInRow >= 4 },
  { points: 1, when: ({ meanParagraph }) => meanParagraph < 200 },
  { points: -3, when: ({ paragraphsInRow }) => paragraphsInRow >= 3 },
  { points: -1, when: ({ paragraphsInRow }) => paragraphsInRow >= 1 },
  { points: -1, when: ({ signatures }) => signatures > 0 },
];

interface Counts {
  readonly stories: number;
  readonly linkedStories: number;
  readonly dates: number;
  readonly sections: number;
  readonly pages: number;
  readonly titlesInRow: number;
  readonly paragraphsInRow: number;
  readonly meanParagraph: number;
  readonly signatures: number;
}

/**
 * Refuses home pages and lists of stories: titles and openings in turn, often with dates, sections and links. A page
 * with an article's text on it is no such page, whatever else it lists.
 */
export function refuseListPage(lines: readonly Line[], run: Run | null): void {
  if (run && isArticleText(lines.slice(run.first, run.last + 1))) return;
  const counts = count(lines.filter(({ outside, text }) => outside === undefined && text !== ''));
  const points = evidence.reduce((sum, row) => sum + (row.when(counts) ? row.points : 0), 0);
  if (points >= enough) throw new AppError('invalid_input', sentence);
}

/** Paragraphs that no title stands above; the first one is the article's own opening. */
function isArticleText(text: readonly Line[]): boolean {
  const shown = text.filter((line) => line.outside === undefined && line.text !== '' && !line.dateline);
  const paragraphs = shown.filter(
    (line, at) => line.isProse && !isTitleShaped(line) && !isTitle(shown[at - 1]),
  );
  return paragraphs.length >= fewestParagraphs;
}

function count(lines: readonly Line[]): Counts {
  const prose = lines.filter(({ isProse }) => isProse);
  const stories = lines.filter((line, at) => isOpening(line) && titleAbove(lines, at) !== undefined);
  const linked = stories.filter((line) => (titleAbove(lines, lines.indexOf(line))?.linkShare ?? 0) >= 0.8);
  const headless = lines.filter((line, at) => at > 5 && isSectionName(line.text));
  return {
    stories: stories.length,
    linkedStories: linked.length,
    dates: lines.filter(({ dateline }) => dateline).length,
    sections: headless.length,
    pages: lines.filter(
      ({ furniture, text }) => furniture?.why === 'phân trang' || /^(?:\d+\s+){3,}/.test(text),
    ).length,
    titlesInRow: lines.filter((line, at) => isTitle(line) && isTitle(lines[at - 1])).length,
    paragraphsInRow: lines.filter((line, at) => line.isProse && lines[at - 1]?.isProse).length,
    meanParagraph: prose.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, prose.length),
    signatures: lines.filter(isSignatureLine).length,
  };
}

function isOpening(line: Line): boolean {
  return line.isProse && line.text.length <= longestOpening;
}

/** The title of which this is the opening; a date may stand between. */
function titleAbove(lines: readonly Line[], at: number): Line | undefined {
  const above = lines[at - 1];
  const title = above?.dateline ? lines[at - 2] : above;
  return title && isTitle(title) ? title : undefined;
}

function isTitle(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.words >= 5 &&
    !line.isProse &&
    !line.dateline &&
    !line.furniture &&
    isTitleShaped(line)
  );
}
