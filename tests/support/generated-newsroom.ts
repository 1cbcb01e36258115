import type { ArticleContent } from '#shared/document/content.ts';
import { prepareArticle } from '#core/articles/new-article.ts';
import { packRevision } from '#core/revisions/revision-codec.ts';
import { indexedText } from '#core/search/indexed-text.ts';
import { createServices } from '#core/services.ts';
import { openDataFolder } from '#core/storage/data-folder.ts';
import { countedIds, steppingClock } from './app.ts';
import { generateArticles } from './generate.ts';

interface Options {
  readonly seed?: number;
  /** Whether every article is in the search indexes too. Default: they are. */
  readonly isIndexed?: boolean;
}

/** Articles in one transaction: more would keep too much in memory. */
const batchSize = 1000;

/**
 * A data folder with generated articles as an import leaves them, each with its first revision. Written straight
 * through the services: ten thousand take about as long as SQLite needs for them.
 */
export async function makeGeneratedNewsroom(
  path: string,
  count: number,
  { seed = 1, isIndexed = true }: Options = {},
): Promise<void> {
  const clock = steppingClock('2026-01-05T01:00:00.000Z');
  const folder = openDataFolder(path, 'write', clock.now());
  const ids = countedIds();
  const host = { laptop: 'máy thử', pathOf: (ref: string) => ref };
  const log = {
    error(what: string, cause: unknown) {
      throw new Error(what, { cause });
    },
  };
  const { articles, search } = createServices(folder, { host, clock, ids, log, tell: () => undefined });
  const contents = generateArticles(count, seed);
  const prepared = (content: ArticleContent) =>
    prepareArticle(content, articles.originFor('phong-vien', 'import'), {
      pack: packRevision,
      searchText: indexedText,
    });
  for (let done = 0; done < count; done += batchSize) {
    const length = Math.min(batchSize, count - done);
    const batch = Array.from({ length }, () => prepared(contents.next().value as ArticleContent)); // There are `count`.
    folder.db.transaction(() => {
      batch.forEach(articles.insert);
      search.addAll(batch);
    });
  }
  // A rebuild that is stopped before it begins leaves every article to be indexed.
  if (!isIndexed) await search.rebuild({ signal: AbortSignal.abort(), progress: () => undefined });
  await search.close();
  folder.close();
}
