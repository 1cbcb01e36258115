import { readPickedAtOnce } from '#core/articles/picked-file.ts';
import { systemClock } from '#core/clock.ts';
import { createIds } from '#core/uuid.ts';
import { serveAsWorker } from '#core/work/worker-pool.ts';
import { preparePage, type PageTask, type PreparedPage } from './prepare-page.ts';

const ids = createIds(systemClock);

serveAsWorker<PageTask, PreparedPage>(async (task) => preparePage(readPickedAtOnce(task), task, ids.next));
