import type { ArticleId } from '#shared/ids.ts';
import type { Suggestions } from '#shared/areas/suggestions.ts';
import { openDatabase } from '#core/storage/database.ts';
import { openArchive } from '#core/suggestions/archive.ts';
import type { Telling } from '#core/suggestions/features.ts';
import { createSuggester, type Suggester } from '#core/suggestions/suggester.ts';
import { serveAsWorker } from '#core/work/worker-pool.ts';

export interface SuggestTask {
  readonly databaseFile: string;
  readonly id: ArticleId;
  readonly text: Telling;
}

let suggester: Suggester | undefined;

/** The connection only reads, and ends with the thread. */
serveAsWorker<SuggestTask, Suggestions>(async ({ databaseFile, id, text }) => {
  suggester ??= createSuggester(openArchive(openDatabase(databaseFile, { readOnly: true })));
  return suggester.suggest(id, text);
});
