import { api } from '#renderer/api/api.ts';
import { timeText } from '#renderer/words/times.ts';
import { words } from '#renderer/words/words.ts';
import type { ArticleSummary } from '#shared/areas/articles.ts';
import { pageOf } from '#shared/areas/page-fields.ts';
import type { PageReview } from '#shared/areas/page-review.ts';
import { useImport } from './import-store.ts';

const headlines = new WeakMap<PageReview, string>();

/** Made once for each reading of a page: among hundreds that wait each new one looks at all of them. */
function headlineOf(review: PageReview): string {
  const headline = headlines.get(review) ?? pageOf(review).headline;
  headlines.set(review, headline);
  return headline;
}

/**
 * A page that carries the headline of an article, or of a page that is read already, may be the same page twice; likewise
 * one whose text begins as an article's: the headline is what an editor changes first.
 */
export async function twinDoubts(review: PageReview): Promise<PageReview['doubts']> {
  const headline = headlineOf(review);
  const sentences = [await storedTwin(review, headline), waitingTwin(headline)];
  return sentences.flatMap((why) => (why === undefined ? [] : [{ field: 'headline', why }]));
}

/** Where the newsroom's articles cannot be asked the page is read all the same. */
async function storedTwin(review: PageReview, headline: string): Promise<string | undefined> {
  const { importing: said } = words();
  const [named] = headline === '' ? [] : await api.articles.withHeadline({ headline }).catch(() => []);
  if (named) return said.alreadyThere(timeText(named.savedAt, new Date()));
  const article = await withSameText(review).catch(() => undefined);
  return article && said.textAlreadyThere(article.headline, timeText(article.savedAt, new Date()));
}

function waitingTwin(headline: string): string | undefined {
  if (headline === '') return undefined;
  const page = useImport
    .getState()
    .pages.find(({ state }) => state.step === 'ready' && headlineOf(state.draft.review) === headline);
  return page && words().importing.alreadyWaiting(page.name);
}

/** Fewer words in a row are in many articles. */
const tellingWords = 14;

/** An article whose text has the first words of the longest paragraph of this page, in a row. */
async function withSameText(review: PageReview): Promise<ArticleSummary | undefined> {
  const paragraphs = pageOf(review).body.flatMap((block) => ('text' in block ? block.text : []));
  const longest = paragraphs.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const telling = longest.match(/[\p{L}\p{M}\p{N}]+/gu)?.slice(0, tellingWords) ?? [];
  if (telling.length < tellingWords) return undefined;
  const answer = await api.search.find({ text: `"${telling.join(' ')}"`, in: 'body', limit: 1 });
  return answer.state === 'found' ? answer.hits.find(({ isExact }) => isExact)?.article : undefined;
}
