import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import { createArticlesHandlers } from './handlers/articles.ts';
import { createAssetsHandlers } from './handlers/assets.ts';
import { createBackupsHandlers } from './handlers/backups.ts';
import { createDataFolderHandlers } from './handlers/data-folder.ts';
import { createExchangeHandlers } from './handlers/exchange.ts';
import { createPhotosHandlers } from './handlers/photos.ts';
import { createRegistersHandlers } from './handlers/registers.ts';
import { createReviewHandlers } from './handlers/review.ts';
import { createRevisionsHandlers } from './handlers/revisions.ts';
import { createSampleHandlers } from './handlers/sample.ts';
import { createSearchHandlers } from './handlers/search.ts';
import { createSettingsHandlers } from './handlers/settings.ts';
import { createStoriesHandlers } from './handlers/stories.ts';
import { createSuggestionsHandlers } from './handlers/suggestions.ts';
import { createThreadsHandlers } from './handlers/threads.ts';
import { createUpkeepHandlers } from './handlers/upkeep.ts';
import { createFolderlessHandlers } from './handlers/folderless.ts';
import type { HandlerPorts } from './handlers/ports.ts';
import { createWindowHandlers } from './handlers/window.ts';

/** The contract, a few lines for each procedure: find the paths, call the service, tell what changed. */
export function createHandlers(ports: HandlerPorts): Handlers<DeskContract> {
  const folderless = createFolderlessHandlers(ports);
  return {
    ...folderless,
    ...createWindowHandlers(ports),
    articles: createArticlesHandlers(ports),
    assets: createAssetsHandlers(ports),
    backups: { ...folderless.backups, ...createBackupsHandlers(ports) },
    dataFolder: createDataFolderHandlers(ports),
    exchange: { ...folderless.exchange, ...createExchangeHandlers(ports) },
    photos: createPhotosHandlers(ports),
    registers: createRegistersHandlers(ports),
    review: createReviewHandlers(ports),
    revisions: createRevisionsHandlers(ports),
    sample: createSampleHandlers(ports),
    search: createSearchHandlers(ports),
    settings: createSettingsHandlers(ports),
    stories: createStoriesHandlers(ports),
    suggestions: createSuggestionsHandlers(ports),
    threads: createThreadsHandlers(ports),
    upkeep: createUpkeepHandlers(ports),
  };
}
