import { api } from '#renderer/api/api.ts';
import { timeText } from '#renderer/words/times.ts';
import { words } from '#renderer/words/words.ts';
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

/** A page that carries the headline of an article, or of a page that is read already, may be the same page twice. */
export async function twinDoubts(review: PageReview): Promise<PageReview['doubts']> {
  const headline = headlineOf(review);
  if (headline === '') return [];
  const { importing: said } = words();
  // Where the newsroom's articles cannot be asked the page is read all the same.
  const [article] = await api.articles.withHeadline({ headline }).catch(() => []);
  const page = useImport
    .getState()
    .pages.find(({ state }) => state.step === 'ready' && headlineOf(state.draft.review) === headline);
  const sentences = [
    ...(article ? [said.alreadyThere(timeText(article.savedAt, new Date()))] : []),
    ...(page ? [said.alreadyWaiting(page.name)] : []),
  ];
  return sentences.map((why) => ({ field: 'headline', why }));
}
