import { Timestamp } from '#shared/ids.ts';

/** The machine's clock and its source of new ids: given to the core, so that a test can hold both. */
export interface Clock {
  now(): Date;
}

export interface Ids {
  /** A UUIDv7. */
  next(): string;
}

export const systemClock: Clock = { now: () => new Date() };

export function stamp(clock: Clock): Timestamp {
  return Timestamp.parse(clock.now().toISOString());
}

/** Now; or the moment after `before`, where a clock that ran ahead made that. */
export function stampAfter(before: Timestamp, clock: Clock): Timestamp {
  const nowMs = Date.parse(stamp(clock));
  return Timestamp.parse(new Date(Math.max(nowMs, Date.parse(before) + 1)).toISOString());
}

/** Waiting, for a test to hold. */
export interface Timers {
  /** Calls back once after this time, and answers the function that calls it off. */
  after(delayMs: number, call: () => void): () => void;
}

/** A program that has nothing else to do does not wait for them. */
export const systemTimers: Timers = {
  after(delayMs, call) {
    const timer = setTimeout(call, delayMs);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
