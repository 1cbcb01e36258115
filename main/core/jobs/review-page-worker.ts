import type { PageReview } from '#shared/areas/page-review.ts';
import { serveAsWorker } from '#core/work/worker-pool.ts';
import { reviewWithPictures, type ReviewTask } from './read-with-pictures.ts';

serveAsWorker<ReviewTask, PageReview>(reviewWithPictures);
