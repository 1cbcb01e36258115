import type { App } from './app.ts';
import { createDispatcher } from './dispatcher.ts';
import { createFolderlessHandlers, folderlessContract } from './handlers/folderless.ts';
import type { Host } from './host.ts';
import { createPageReviewer } from './jobs/page-reviewer.ts';
import type { Log } from './log.ts';
import { inUse } from './storage/data-folder.ts';
import { createTelling } from './telling.ts';
import { createWorkDesk } from './work/work-desk.ts';

/** The part of the core that needs no data folder, behind the same door. */
export function createAppWithoutFolder({ host, log }: { host: Host; log: Log }): App {
  const { tell, onEvent } = createTelling();
  const works = createWorkDesk((progress) => tell('work.progress', progress));
  const reviewer = createPageReviewer();
  const handlers = createFolderlessHandlers({ host, works, reviewer });
  return {
    dispatch: createDispatcher(folderlessContract, handlers, {
      ...{ log, canWrite: true, refusal: inUse(), checksAnswers: false },
    }),
    notices: [],
    onEvent,
    photoFile: async () => undefined,
    waitingPicture: () => undefined,
    wasWriting: () => false,
    async close() {
      works.cancelAll();
      await works.settled();
      await reviewer.close();
    },
  };
}
