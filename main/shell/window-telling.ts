import type { OpenedFile, windowEvents } from '#shared/areas/window.ts';
import type { EventPayload } from '#shared/contract/contract.ts';

export type WindowListener = (topic: string, payload: unknown) => void;

/** How long a page that closes may take to save what it has. */
const closingLimitMs = 3000;

/** What the shell tells its page, and what the page says to that. */
export function createWindowTelling() {
  const listeners = new Set<WindowListener>();
  let hasBegun = false;
  let waiting: readonly OpenedFile[] = [];
  let answered: (mayClose: boolean) => void = () => {};
  let isHeld = false;

  function tell<Topic extends keyof typeof windowEvents>(topic: Topic, payload: EventPayload<Topic>): void {
    for (const listener of listeners) listener(topic, payload);
  }

  return {
    tell,

    onEvent(listener: WindowListener): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    /** Answers what was opened before the page listened. */
    begin(): readonly OpenedFile[] {
      hasBegun = true;
      const files = waiting;
      waiting = [];
      return files;
    },

    openFile(file: OpenedFile): void {
      if (hasBegun) tell('window.openFile', file);
      else waiting = [...waiting, file];
    },

    readyToClose(): void {
      answered(true);
    },

    stay(): void {
      isHeld = true;
      answered(false);
    },

    /** Whether the page asked to stay since this was asked last. */
    takeHold(): boolean {
      const was = isHeld;
      isHeld = false;
      return was;
    },

    /** Whether it may close now. A page that never began has nothing to save. */
    async askToClose(): Promise<boolean> {
      if (!hasBegun) return true;
      const answer = new Promise<boolean>((resolve) => (answered = resolve));
      tell('window.closing', {});
      const limit = AbortSignal.timeout(closingLimitMs);
      const tooLong = new Promise<boolean>((resolve) => limit.addEventListener('abort', () => resolve(true)));
      return Promise.race([answer, tooLong]);
    },
  };
}
