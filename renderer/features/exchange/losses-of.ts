import type { Words } from '#renderer/words/words.ts';
import type { ReplacedPackage } from '#shared/areas/exchange.ts';

/** What a person is told before a package takes the place of another: what is lost, and then what is not. */
export function lossesOf(
  { changed, lost, kept }: ReplacedPackage,
  { exchange: words, window }: Pick<Words, 'exchange' | 'window'>,
): string[] {
  const headlines = lost.map((headline) => headline || window.untitled);
  return [
    ...(changed.length > 0 ? [words.changedSinceExport(changed.join(', '))] : []),
    ...(lost.length > 0 ? [words.losesArticles(lost.length, named(headlines))] : []),
    ...(kept > 0 ? [words.keepsOthers(kept)] : []),
  ];
}

/** As many as are read: the others are in the number. */
const mostNamed = 12;

function named(headlines: readonly string[]): string {
  const shown = headlines.slice(0, mostNamed).join(', ');
  return headlines.length > mostNamed ? `${shown}…` : shown;
}
