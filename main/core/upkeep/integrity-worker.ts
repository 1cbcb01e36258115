import { answerAsWorker } from '#core/work/run-in-worker.ts';
import { readWholeDatabase, type DatabaseState } from './database-state.ts';

answerAsWorker<string, DatabaseState>(readWholeDatabase);
