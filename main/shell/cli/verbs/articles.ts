import type { Article, ArticleSummary } from '#shared/areas/articles.ts';
import type { Entry } from '#shared/areas/registers.ts';
import { publishedContent } from '#shared/document/published.ts';
import { runsText } from '#shared/document/run.ts';
import { apart, bodyText, fieldRows, findingNotes, readingNotes } from '#shell/cli/article-text.ts';
import { allArticles, findArticle, shortIds } from '#shell/cli/find-article.ts';
import { findRevision } from '#shell/cli/find-revision.ts';
import { entriesOf, named, type Named, type TitledKind } from '#shell/cli/registers.ts';
import { aligned, shortened, wrapped } from '#shell/cli/table.ts';
import { stampText, statedTimeText } from '#shell/cli/times.ts';
import type { Answer, Desk, Operand, Verb } from '#shell/cli/verb.ts';
import { bylineText, channelTitles, standingText } from '#shell/cli/words.ts';

export const articleOperand: Operand = { name: 'ID', help: 'mã bài, hoặc phần đầu hay phần cuối của mã' };

export const list: Verb = {
  name: 'list',
  summary: 'Xem các bài trong kho, bài mới sửa đứng trước',
  operands: [],
  options: {},
  opens: 'read',
  async run({ client, width }) {
    const articles = await allArticles(client);
    const words = {
      levels: await entriesOf(client, 'level'),
      sections: named(await entriesOf(client, 'section')),
    };
    return { json: articles, text: listText(articles, words, width) };
  },
};

interface ListWords {
  readonly levels: readonly Entry<'level'>[];
  readonly sections: readonly Named[];
}

function listText(
  articles: readonly ArticleSummary[],
  words: ListWords,
  width = Number.POSITIVE_INFINITY,
): string {
  if (articles.length === 0) return 'Chưa có bài nào. Hãy nhập một trang: desk import FILE';
  const short = shortIds(articles.map(({ id }) => id));
  const rows = articles.map((article) => [short.get(article.id)!, ...listCells(article, words)]);
  return aligned([['MÃ', 'KHÂU', 'CHUYÊN MỤC', 'CHỮ', 'LƯU LÚC', 'TÍT'], ...rows])
    .split('\n')
    .map((line) => shortened(line, width))
    .join('\n');
}

/** A reason may be long; the whole of it stands in `show`. */
const widestCell = 28;

function listCells(article: ArticleSummary, { levels, sections }: ListWords): string[] {
  const { section, words, savedAt, headline, headCount } = article;
  // What stands side by side is said first: it must not be cut off.
  const parallel = headCount > 1 ? `${headCount} bản song song; ` : '';
  const standing = parallel + standingText({ ...article, heads: 1 }, levels);
  return [
    shortened(standing, widestCell),
    shortened(sections.find(({ id }) => id === section)?.title ?? section ?? '-', widestCell),
    String(words),
    stampText(savedAt),
    headline || '(chưa có tít)',
  ];
}

export const show: Verb = {
  name: 'show',
  summary: 'Xem một bài: các mục, chính văn, khâu duyệt, điều cần soát',
  operands: [articleOperand],
  options: {
    revision: { value: 'REVISION', help: 'xem một bản trong desk history, thay cho bản đang viết' },
  },
  opens: 'read',
  run: (desk) => (desk.typed.values['revision'] === undefined ? showArticle(desk) : showRevision(desk)),
};

async function showArticle(desk: Desk): Promise<Answer> {
  const { client, typed, width } = desk;
  const id = await findArticle(client, typed.operands[0]!);
  const article = await client.articles.open({ id });
  const findings = article.content.kind === 'story' ? await client.review.findings({ id }) : [];
  const text = apart([
    fieldRows([...headRows(article, await entriesOf(client, 'level')), ...(await placeRows(desk, article))]),
    wrapped(runsText(publishedContent(article.content).lead), width),
    ...bodyText(article, width),
    ...readingNotes(article),
    findingNotes(findings, article),
  ]);
  return { json: article, text };
}

/** What a revision says, without what is only known of the article as it stands. */
async function showRevision({ client, typed, width }: Desk): Promise<Answer> {
  const article = await findArticle(client, typed.operands[0]!);
  const id = await findRevision(client, { article, given: typed.values['revision']!, among: 'all' });
  const { content } = await client.revisions.open({ id });
  const { assets } = await client.articles.open({ id: article });
  const { kicker, headline, subheadline, bylines, lead } = publishedContent(content);
  const text = apart([
    fieldRows([
      ['Bản', id.slice(0, 12)],
      ['Tít dẫn', runsText(kicker)],
      ['Tít', runsText(headline)],
      ['Tít phụ', runsText(subheadline)],
      ['Tác giả', bylines.map(bylineText).join('; ')],
    ]),
    wrapped(runsText(lead), width),
    ...bodyText({ content, assets }, width),
  ]);
  return { json: { id, content }, text };
}

function headRows({ id, content, stage, heads, savedAt }: Article, levels: readonly Entry<'level'>[]) {
  const { kind, publishedAt, bylines, kicker, headline, subheadline } = publishedContent(content);
  return [
    ['Mã bài', id],
    ['Khâu', standingText({ kind, stage, heads: heads.length }, levels)],
    ['Lưu lúc', stampText(savedAt)],
    ['Tít dẫn', runsText(kicker)],
    ['Tít', runsText(headline)],
    ['Tít phụ', runsText(subheadline)],
    ['Lúc đăng', publishedAt ? statedTimeText(publishedAt) : ''],
    ['Tác giả', bylines.map(bylineText).join('; ')],
  ] as const;
}

async function placeRows({ client }: Desk, { content }: Article) {
  const titles = async (kind: TitledKind, ids: readonly (string | undefined)[]) => {
    const entries = named(await entriesOf(client, kind));
    return ids.map((id) => entries.find((entry) => entry.id === id)?.title ?? id ?? '').join(', ');
  };
  return [
    ['Chuyên mục', await titles('section', [content.section])],
    ['Mục phụ', await titles('section', content.secondarySections)],
    ['Thể loại', await titles('genre', [content.genre])],
    ['Loạt bài', await titles('series', [content.series])],
    ['Chủ đề', await titles('topic', content.topics)],
    ['Từ khóa', content.tags.join(', ')],
    ['Nơi viết', content.place ?? ''],
    ['Nguồn', content.source ?? ''],
    ['Nơi đăng', channelTitles[content.channel]],
  ] as const;
}
