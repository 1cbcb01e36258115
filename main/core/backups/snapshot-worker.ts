import { answerAsWorker } from '#core/work/run-in-worker.ts';
import { inspect, takeSnapshot, type Snapshot } from './snapshot.ts';

/** `take`: copy this database there, and read the copy. `inspect`: read this copy. */
export type SnapshotTask =
  | { readonly kind: 'take'; readonly database: string; readonly copy: string }
  | { readonly kind: 'inspect'; readonly copy: string };

answerAsWorker<SnapshotTask, Snapshot>((task) =>
  task.kind === 'take' ? takeSnapshot(task.database, task.copy) : inspect(task.copy),
);
