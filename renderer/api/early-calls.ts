import type { Bridge } from '#shared/contract/bridge.ts';
import type { Reply } from '#shared/failure.ts';

/** A bridge whose first questions may be asked before the code that wants their answers is there. */
export interface EarlyCalls {
  /** Asks now; whoever calls with the same words first has this answer. */
  ask(method: string, input: unknown): Promise<Reply>;
  call(method: string, input: unknown): Promise<Reply>;
  /** The window is there: whatever nobody wanted is too old from now on. */
  end(): void;
}

export function createEarlyCalls({ call, subscribe }: Pick<Bridge, 'call' | 'subscribe'>): EarlyCalls {
  const early = new Map<string, Promise<Reply>>();
  // Whatever happens meanwhile may have changed what was answered.
  const endListening = subscribe(() => early.clear());
  return {
    ask(method, input) {
      const reply = call(method, input);
      early.set(wordsOf(method, input), reply);
      return reply;
    },
    call(method, input) {
      const words = wordsOf(method, input);
      const reply = early.get(words) ?? call(method, input);
      early.delete(words);
      return reply;
    },
    end() {
      endListening();
      early.clear();
    },
  };
}

function wordsOf(method: string, input: unknown): string {
  return `${method} ${JSON.stringify(input)}`;
}
