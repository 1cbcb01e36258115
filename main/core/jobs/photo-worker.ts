import { doPhotoTask, type PhotoAnswer, type PhotoTask } from '#core/assets/photo-task.ts';
import { serveAsWorker } from '#core/work/worker-pool.ts';

serveAsWorker<PhotoTask, PhotoAnswer>(doPhotoTask);
