import { api } from '#renderer/api/api.ts';
import { restTimer } from '#renderer/timing/rest-timer.ts';
import type { ArticleId } from '#shared/ids.ts';

/** The second click of a double click comes sooner, and so does the next letter of a key that is held down. */
const newOrderMs = 500;

let isUnderWay = false;
const rest = restTimer(newOrderMs, () => void (isUnderWay = false));

/** Makes an article by `as`, and has it opened: one for each order, however many clicks it came in. */
export async function writeNewArticle(as: string, open: (article: ArticleId) => void): Promise<void> {
  rest.touch();
  if (isUnderWay) return;
  isUnderWay = true;
  const { id } = await api.articles.create({ as });
  open(id);
}
