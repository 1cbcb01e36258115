import { useState } from 'react';
import { WorkId } from '#shared/areas/work.ts';
import { api, onEvent } from '#renderer/api/api.ts';
import { begunToWork } from '#renderer/api/closing.ts';

export interface LongWork {
  /** How far it has come; null while nothing is at work. `total` 0: not known yet. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Starts work under a name of its own, and follows it to its end. */
  run<Value>(start: (work: WorkId) => Promise<Value>): Promise<Value>;
  /** Asks it to stop at its next safe point. */
  cancel(): void;
}

/** Long work of the core, as one part of the screen starts it and follows it. One at a time. */
export function useLongWork(): LongWork {
  const [atWork, setAtWork] = useState<{ work: WorkId; done: number; total: number } | null>(null);
  return {
    progress: atWork,
    async run(start) {
      const work = WorkId.parse(crypto.randomUUID());
      setAtWork({ work, done: 0, total: 0 });
      const end = onEvent(({ topic, payload }) => {
        if (topic !== 'work.progress' || payload.work !== work) return;
        setAtWork({ work, done: payload.done, total: payload.total });
      });
      const over = begunToWork();
      return start(work).finally(() => {
        over();
        end();
        setAtWork(null);
      });
    },
    cancel() {
      if (atWork) void api.work.cancel({ work: atWork.work });
    },
  };
}
