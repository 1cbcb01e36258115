import { prepareArticle, type NewArticle } from '#core/articles/new-article.ts';
import { packRevision } from '#core/revisions/revision-codec.ts';
import { indexedText } from '#core/search/indexed-text.ts';
import { serveAsWorker } from '#core/work/worker-pool.ts';
import { generateArticle } from '#tests/support/generate.ts';
import type { GenerateTask } from './prepared-articles.ts';

serveAsWorker<GenerateTask, NewArticle>(({ seed, origin }) =>
  Promise.resolve(
    prepareArticle(generateArticle(seed), origin, { pack: packRevision, searchText: indexedText }),
  ),
);
