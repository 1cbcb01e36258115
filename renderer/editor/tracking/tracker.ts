import type { Author } from '#shared/document/changes/tracking.ts';

/** Whoever shows the article says whether what is written is marked, and as whose. */
export interface Tracker {
  /** Undefined while changes are not tracked. */
  author(): Author | undefined;
}

export const noTracker: Tracker = { author: () => undefined };
