import type { Failure } from '#shared/failure.ts';
import type { Hits } from './find-hits.ts';
import type { HitRequest } from './hit-conditions.ts';

/** What the thread begins with. */
export interface ThreadStart {
  readonly databaseFile: string;
}

/** `flag` holds one Int32: 1 ends the search where it stands, for SQLite cannot be interrupted from here. */
export type ToThread =
  | {
      readonly kind: 'find';
      readonly id: number;
      readonly flag: SharedArrayBuffer;
      readonly request: HitRequest;
    }
  | { readonly kind: 'close' };

export type Outcome =
  | { readonly kind: 'found'; readonly found: Hits }
  | { readonly kind: 'cancelled' }
  /** A failure a person can read, or a mistake of ours with what is known of it. */
  | { readonly kind: 'failed'; readonly failure?: Failure; readonly mistake?: Error };

export interface FromThread {
  readonly id: number;
  readonly outcome: Outcome;
}
