/** Runs what is asked one after the other by the same asker so that only the last of it is still wanted. */
export function createLatestWins() {
  const latest = new Map<string, AbortController>();
  const running = new Map<AbortController, Promise<unknown>>();

  return {
    /** `asker` undefined: nobody takes its place. The task itself looks at the signal. */
    async run<T>(asker: string | undefined, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
      const turn = new AbortController();
      if (asker !== undefined) {
        latest.get(asker)?.abort();
        latest.set(asker, turn);
      }
      const answer = task(turn.signal);
      running.set(turn, answer);
      try {
        return await answer;
      } finally {
        running.delete(turn);
        if (asker !== undefined && latest.get(asker) === turn) latest.delete(asker);
      }
    },

    /** Ends everything and waits until it has ended. */
    async end(): Promise<void> {
      const answers = [...running.values()];
      for (const turn of running.keys()) turn.abort();
      await Promise.allSettled(answers);
    },
  };
}
