/** The longest that a closing window is held. */
const limitMs = 3000;

/** Promises that are not settled yet. */
export interface Pending {
  add<Value>(promise: Promise<Value>): Promise<Value>;
  /** Resolves when all that were there have settled, or when that took too long. */
  settled(): Promise<void>;
}

export function createPending(): Pending {
  const pending = new Set<Promise<unknown>>();
  return {
    add(promise) {
      pending.add(promise);
      const drop = () => pending.delete(promise);
      promise.then(drop, drop);
      return promise;
    },
    async settled() {
      let limit: NodeJS.Timeout | undefined;
      const tooLong = new Promise((resolve) => (limit = setTimeout(resolve, limitMs)));
      await Promise.race([Promise.allSettled(pending), tooLong]);
      clearTimeout(limit);
    },
  };
}
