import type { ComparedContents } from '#shared/document/compare/compare-contents.ts';
import type { ArticleContent } from '#shared/document/content.ts';

/** Two states of an article. */
export interface ContentPair {
  readonly before: ArticleContent;
  readonly after: ArticleContent;
}

/** The part of a worker that a comparison needs. */
export interface ComparingWorker {
  onmessage: ((event: MessageEvent<ComparedContents>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(pair: ContentPair): void;
  terminate(): void;
}

export interface Comparing {
  /** Compares these two; whatever was still being compared is given up. */
  compare(pair: ContentPair, told: Told): void;
  /** Gives up what is being compared. */
  cancel(): void;
}

export interface Told {
  compared(contents: ComparedContents): void;
  failed(reason: unknown): void;
}

/**
 * Compares beside the window, the newest question only: a worker that is still busy with an older one is ended, since it
 * would hear of nothing before it is done. One that answered is asked again.
 */
export function createComparing(start: () => ComparingWorker): Comparing {
  let worker: ComparingWorker | undefined;
  let isBusy = false;
  const cancel = () => {
    if (!isBusy) return;
    worker?.terminate();
    worker = undefined;
    isBusy = false;
  };
  return {
    compare(pair, told) {
      cancel();
      worker ??= start();
      isBusy = true;
      worker.onmessage = ({ data }) => {
        isBusy = false;
        told.compared(data);
      };
      worker.onerror = ({ message }) => {
        cancel();
        told.failed(new Error(message));
      };
      worker.postMessage(pair);
    },
    cancel() {
      isBusy = worker !== undefined;
      cancel();
    },
  };
}
