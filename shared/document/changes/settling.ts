import type { BlockChange, RunChange } from '#shared/document/run.ts';

/** Which changes are meant: `({ person }) => person === 'ba'`. */
export type Chosen = (change: RunChange | BlockChange) => boolean;

export const all: Chosen = () => true;
export const none: Chosen = () => false;

/** What becomes of a change: `take` makes it the text, `drop` brings back what was there before. */
export type Verdict = 'take' | 'drop';
