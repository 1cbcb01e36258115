import { useEffect, useState } from 'react';
import type { ComparedContents } from '#shared/document/compare/compare-contents.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { createComparing } from './comparing.ts';

interface Compared {
  /** What is other in them; of the two before, while these are still being compared. */
  readonly compared?: ComparedContents | undefined;
  readonly isComparing: boolean;
  readonly failure?: unknown;
}

interface Answer {
  readonly before: ArticleContent;
  readonly after: ArticleContent;
  readonly compared?: ComparedContents;
  readonly failure?: unknown;
}

/** Compares two states in a worker, the newest two where they change meanwhile. */
export function useCompared(before: ArticleContent | undefined, after: ArticleContent | undefined): Compared {
  const [comparing] = useState(() => createComparing(startWorker));
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (!before || !after) return;
    const pair = { before, after };
    comparing.compare(pair, {
      compared: (compared) => setAnswer({ ...pair, compared }),
      failed: (failure) => setAnswer({ ...pair, failure }),
    });
  }, [comparing, before, after]);
  useEffect(() => () => comparing.cancel(), [comparing]);
  const isNewest = answer !== undefined && answer.before === before && answer.after === after;
  return { compared: answer?.compared, failure: answer?.failure, isComparing: !isNewest };
}

function startWorker(): Worker {
  return new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' });
}
