import type { PageReview } from '#shared/areas/page-review.ts';
import { readPickedAtOnce } from '#core/articles/picked-file.ts';
import { reviewPage } from '#core/reading/read-page.ts';
import { serveAsWorker } from '#core/work/worker-pool.ts';
import type { ReviewTask } from './page-reviewer.ts';

const encoder = new TextEncoder();

serveAsWorker<ReviewTask, PageReview>((task) =>
  reviewPage('file' in task ? readPickedAtOnce(task.file) : { name: '', bytes: encoder.encode(task.text) }),
);
