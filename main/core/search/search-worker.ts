import { parentPort, workerData } from 'node:worker_threads';
import { AppError, failureOf } from '#shared/failure.ts';
import { openDatabase, type OpenDatabase } from '#core/storage/database.ts';
import { storageFailure } from '#core/storage/storage-failure.ts';
import { createFindHits, type FindHits } from './find-hits.ts';
import type { FromThread, Outcome, ThreadStart, ToThread } from './search-messages.ts';

/** Thrown out of a statement to end it. */
class Cancelled extends Error {}

// Posted by `search-thread.ts`, from this program.
const { databaseFile } = workerData as ThreadStart;
let flag: Int32Array = new Int32Array(1);
let db: OpenDatabase | undefined;
let findHits: FindHits | undefined;

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'close') return close();
  const reply: FromThread = { id: message.id, outcome: outcomeOf(message) };
  parentPort?.postMessage(reply);
});

function outcomeOf({ request, flag: shared }: Extract<ToThread, { kind: 'find' }>): Outcome {
  try {
    flag = new Int32Array(shared);
    mayGoOn();
    findHits ??= open();
    return { kind: 'found', found: findHits(request) };
  } catch (error) {
    return error instanceof Cancelled ? { kind: 'cancelled' } : failed(error);
  }
}

/** Opened at the first question, so that whatever is wrong with the file is told to whoever asks. */
function open(): FindHits {
  db ??= openDatabase(databaseFile, { readOnly: true });
  db.defineFunction('search_may_go_on', mayGoOn);
  return createFindHits(db);
}

function mayGoOn(): number {
  if (Atomics.load(flag, 0) === 1) throw new Cancelled();
  return 1;
}

function failed(thrown: unknown): Outcome {
  const error = storageFailure(thrown);
  if (error instanceof AppError) return { kind: 'failed', failure: failureOf(error) };
  return { kind: 'failed', mistake: error instanceof Error ? error : new Error(String(error)) };
}

/** Without its port the thread has nothing left to wait for, and ends by itself. */
function close(): void {
  db?.close();
  parentPort?.close();
}
