import type { Timestamp } from '#shared/ids.ts';

/**
 * How long the keys must rest before what was written is saved, and how long it may wait at the most: with the time that a
 * save takes, nothing is unsaved for longer than half a second.
 */
export const restMs = 200;
export const mostMs = 360;
/** Between two keys a save waits so long for the next one: a frame of its own would keep that one waiting for its frame. */
export const nextKeyMs = 80;
/** How long a failed save waits before it is tried again by itself. */
export const retryMs = 5_000;

/** Since when something is unsaved, and when it last grew. */
interface Unsaved {
  readonly sinceMs: number;
  readonly lastMs: number;
}

/**
 * Where the text stands. `savedAt` is told by the core after its commit and by nothing else. `conflict`: the core refused
 * for a reason that trying again will not change.
 */
export type SaveState = { readonly savedAt: Timestamp } & (
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'dirty' } & Unsaved)
  | { readonly kind: 'saving'; readonly unsaved?: Unsaved }
  | ({ readonly kind: 'failed' | 'conflict'; readonly sentence: string; readonly failedMs: number } & Unsaved)
);

export type SaveEvent =
  | { readonly kind: 'written'; readonly atMs: number }
  /** What was unsaved is on its way. */
  | { readonly kind: 'sent' }
  /** What seemed written turned out to be what is stored. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saved'; readonly savedAt: Timestamp }
  | { readonly kind: 'failed'; readonly sentence: string; readonly atMs: number; readonly isFinal: boolean };

export function nextSave(state: SaveState, event: SaveEvent): SaveState {
  const { savedAt } = state;
  switch (event.kind) {
    case 'written':
      return written(state, event.atMs);
    case 'sent':
      return { kind: 'saving', savedAt };
    case 'nothing':
      return state.kind === 'dirty' ? { kind: 'idle', savedAt } : state;
    case 'saved':
      return state.kind === 'saving' && state.unsaved
        ? { kind: 'dirty', savedAt: event.savedAt, ...state.unsaved }
        : { kind: 'idle', savedAt: event.savedAt };
    case 'failed': {
      const { sentence, atMs, isFinal } = event;
      const unsaved = (state.kind === 'saving' && state.unsaved) || { sinceMs: atMs, lastMs: atMs };
      return { kind: isFinal ? 'conflict' : 'failed', savedAt, sentence, failedMs: atMs, ...unsaved };
    }
    default:
      return event satisfies never;
  }
}

function written(state: SaveState, atMs: number): SaveState {
  switch (state.kind) {
    case 'idle':
      return { kind: 'dirty', savedAt: state.savedAt, sinceMs: atMs, lastMs: atMs };
    case 'dirty':
    case 'failed':
    case 'conflict':
      return { ...state, lastMs: atMs };
    case 'saving':
      return { ...state, unsaved: { sinceMs: state.unsaved?.sinceMs ?? atMs, lastMs: atMs } };
    default:
      return state satisfies never;
  }
}

/** When the next save is due; undefined where nothing is to be saved by itself. */
export function dueMs(state: SaveState): number | undefined {
  switch (state.kind) {
    case 'dirty':
      return Math.min(state.lastMs + restMs, state.sinceMs + mostMs);
    case 'failed':
      return state.failedMs + retryMs;
    case 'idle':
    case 'saving':
    case 'conflict':
      return undefined;
    default:
      return state satisfies never;
  }
}

/** Whether what was written sets off for the disk: by then a word is done. */
export function setsOff(now: SaveState, before: SaveState): boolean {
  return now.kind === 'saving' && before.kind !== 'saving';
}

/** Whether this is the first letter since the last save. */
export function isFirstLetter(now: SaveState, before: SaveState): boolean {
  return now.kind === 'dirty' && before.kind !== 'dirty';
}

export function isSaved(state: SaveState): boolean {
  return state.kind === 'idle';
}
