import type { Timers } from '#core/clock.ts';

/** Timers that only run when a test lets time pass. */
export interface HeldTimers extends Timers {
  pass(ms: number): void;
  /** How long until each that waits. */
  waiting(): number[];
}

export function heldTimers(): HeldTimers {
  let now = 0;
  const pending = new Map<object, { at: number; call: () => void }>();
  const due = (until: number) =>
    [...pending].filter(([, { at }]) => at <= until).toSorted(([, a], [, b]) => a.at - b.at)[0];
  return {
    after(delayMs, call) {
      const key = {};
      pending.set(key, { at: now + delayMs, call });
      return () => void pending.delete(key);
    },
    pass(ms) {
      const until = now + ms;
      for (let next = due(until); next; next = due(until)) {
        const [key, { at, call }] = next;
        now = at;
        pending.delete(key);
        call();
      }
      now = until;
    },
    waiting: () => [...pending.values()].map(({ at }) => at - now),
  };
}
