import { compareContents, type ComparedContents } from '#shared/document/compare/compare-contents.ts';
import type { ContentPair } from './comparing.ts';

/** The part of a worker's world that this one uses. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ContentPair>) => void) | null;
  postMessage(answer: ComparedContents): void;
}

const scope = globalThis as unknown as WorkerScope; // The page's types know no worker.

scope.onmessage = ({ data: { before, after } }) => scope.postMessage(compareContents(before, after));
