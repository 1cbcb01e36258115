import type { Words } from '#renderer/words/words.ts';
import type { EarlierPackage, ReplacedPackage } from '#shared/areas/exchange.ts';
import type { ArticleId } from '#shared/ids.ts';
import { namedOf } from './named-of.ts';

/** What a person is told before a package takes the place of another: what is lost, and then what is not. */
export function lossesOf(
  { changed, articles, kept }: ReplacedPackage,
  { exchange: words, window }: Pick<Words, 'exchange' | 'window'>,
): string[] {
  const lost = articles.filter(({ isLost }) => isLost);
  const headlines = namedOf(lost, window.untitled);
  return [
    ...(changed.length > 0 ? [words.changedSinceExport(changed.join(', '))] : []),
    ...(lost.length > 0 ? [words.losesArticles(lost.length, headlines)] : []),
    ...(kept > 0 ? [words.keepsOthers(kept)] : []),
  ];
}

/** Files that somebody wrote into, of a package that is made anew but for the articles that stay. */
export function changedOf(
  into: EarlierPackage | undefined,
  staying: readonly { readonly id: ArticleId }[],
): string[] {
  const stay = new Set(staying.map(({ id }) => id));
  const folders = (into?.articles ?? []).filter(({ id }) => stay.has(id)).map(({ folder }) => `${folder}/`);
  return (into?.changed ?? []).filter((path) => !folders.some((folder) => path.startsWith(folder)));
}
