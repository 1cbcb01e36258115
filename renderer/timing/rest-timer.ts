/** Waits for something to rest. */
export interface RestTimer {
  /** It moved: the wait begins anew. */
  touch(): void;
  stop(): void;
}

/**
 * Calls `act` once nothing moved for so long, at the latest `mostMs` after the first move. Touched with every key, it costs no key a new
 * timer: the one that runs looks again when it ends.
 */
export function restTimer(restMs: number, act: () => void, mostMs = Infinity): RestTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueMs = 0;
  let latestMs = 0;
  const wait = (ms: number) => void (timer = setTimeout(wake, ms));
  const wake = () => {
    timer = undefined;
    const leftMs = dueMs - performance.now();
    // Timers may end a fraction of a millisecond early.
    if (leftMs < 1) act();
    else wait(leftMs);
  };
  return {
    touch() {
      const nowMs = performance.now();
      if (timer === undefined) latestMs = nowMs + mostMs;
      dueMs = Math.min(nowMs + restMs, latestMs);
      if (timer === undefined) wait(restMs);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
