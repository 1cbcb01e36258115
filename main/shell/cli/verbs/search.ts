import type { SearchAnswer, SearchHit } from '#shared/areas/search.ts';
import { figure } from '#shared/figure.ts';
import { fold } from '#shared/text/fold.ts';
import { nfc } from '#shared/text/nfc.ts';
import { apart } from '#shell/cli/article-text.ts';
import { shortIds } from '#shell/cli/find-article.ts';
import { emphasisFor, hitText } from '#shell/cli/hit-text.ts';
import { entriesOf } from '#shell/cli/registers.ts';
import { readSearch, searchOptions, type SearchChoices } from '#shell/cli/search-request.ts';
import { stampText, statedTimeText } from '#shell/cli/times.ts';
import type { Answer, Desk, Verb } from '#shell/cli/verb.ts';
import { standingText } from '#shell/cli/words.ts';

export const search: Verb = {
  name: 'search',
  summary: 'Tìm bài theo từ, có dấu hoặc không dấu',
  help: [
    'Bài phải có đủ các từ. Gõ không dấu vẫn ra chữ có dấu; gõ có dấu thì bài đúng dấu đứng trước.\n' +
      'Cụm từ liền nhau đặt trong ngoặc kép: desk search \'"đảng viên"\' · desk search dang vien --in headline',
    'Không ghi từ nào: mọi bài hợp với các điều kiện, bài mới đứng trước. Từ bắt đầu bằng “-” đứng sau --.',
  ],
  operands: [{ name: 'QUERY', help: 'các từ cần tìm', many: true, optional: true }],
  options: searchOptions,
  opens: 'read',
  run: findArticles,
};

async function findArticles({ client, typed, width }: Desk): Promise<Answer> {
  const choices = {
    section: await entriesOf(client, 'section'),
    genre: await entriesOf(client, 'genre'),
    level: await entriesOf(client, 'level'),
  };
  const request = readSearch(typed, choices);
  const answer = await client.search.find(request);
  if (answer.state === 'cancelled') return {};
  const found =
    answer.hits.length > 0 ? foundText(answer, request.text, { choices, width }) : nothing(request);
  return { json: answer, text: apart([found, pendingText(answer.pending)]) };
}

type Found = Extract<SearchAnswer, { state: 'found' }>;

function foundText(
  { hits, hasMore }: Found,
  text: string,
  { choices, width }: { choices: SearchChoices; width: number | undefined },
): string {
  const short = shortIds(hits.map(({ article }) => article.id));
  const emphasis = emphasisFor(width);
  const texts = hits.map((hit) => {
    const otherMarks = isMarked(text) && !hit.isExact ? ['khác dấu'] : [];
    const facts = [short.get(hit.article.id)!, ...factsOf(hit, choices), ...otherMarks].join(' · ');
    return hitText(hit, { facts, emphasis, width });
  });
  const count = hasMore
    ? `Có nhiều bài hơn thế: đây là ${figure(hits.length)} bài đầu. Xem thêm bằng --limit, hoặc tìm hẹp hơn.`
    : `Tìm thấy ${figure(hits.length)} bài.`;
  return apart([...texts, count]);
}

function factsOf({ article }: SearchHit, { section: sections, level: levels }: SearchChoices): string[] {
  const { section, publishedAt, savedAt } = article;
  const title = sections.find(({ id }) => id === section)?.value.title ?? section;
  return [
    standingText({ ...article, heads: article.headCount }, levels),
    ...(title ? [title] : []),
    publishedAt ? `đăng ${statedTimeText(publishedAt)}` : `lưu ${stampText(savedAt)}`,
  ];
}

/** Whether marks were typed: only then can an article hold the words with other ones. */
function isMarked(text: string): boolean {
  return fold(text) !== nfc(text).toLowerCase();
}

function nothing({ text, ...filters }: { text: string } & object): string {
  const isFiltered = Object.keys(filters).length > 0;
  if (text.trim() === '')
    return isFiltered ? 'Không có bài nào hợp với các điều kiện này.' : 'Chưa có bài nào.';
  if (!/[\p{L}\p{N}]/u.test(text)) return `Trong “${text}” không có chữ hay số nào để tìm.`;
  const advice = isFiltered
    ? 'Hãy thử ít từ hơn, không dấu, hoặc bỏ bớt điều kiện.'
    : 'Hãy thử ít từ hơn, hoặc không dấu.';
  return `Không tìm thấy bài nào có “${text.replaceAll(quotationMarks, '')}”. ${advice}`;
}

const quotationMarks = /["“”„]/g;

function pendingText(pending: number): string {
  if (pending === 0) return '';
  return `Còn ${figure(pending)} bài mới nhập hoặc mới sửa chưa tìm được theo từ. Hãy thử lại sau ít phút, hoặc chạy: desk check --repair`;
}
