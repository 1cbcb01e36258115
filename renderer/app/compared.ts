import type { VersionPair } from '#renderer/features/versions/CompareDialog.tsx';
import type { WritingSession } from '#renderer/features/writing/writing-session.ts';

/** Two states of an article that are shown beside each other. */
export interface Compared {
  /** What the comparison is for, where it is not just any two. */
  readonly title?: string | undefined;
  readonly session: WritingSession;
  readonly pair: VersionPair;
}
