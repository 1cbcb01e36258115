import { HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG } from 'lexical';

/** Marks an update that shows what was stored: nobody wrote it, so nothing is corrected, reported or undone. */
export const loadedTag = 'loaded';

export const loadTag = [loadedTag, HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG] as const;

/** Marks an update that gives what was just written its marks: it belongs to the step before it. */
export const trackedTag = 'tracked';

/** Marks an update in which somebody accepted or rejected changes: nothing of it is to be marked. */
export const resolvedTag = 'resolved';

/** Marks an update in which lines came into a list or left it, with every mark in them: while nothing is marked, they are right as they are. */
export const otherKindTag = 'other-kind';
