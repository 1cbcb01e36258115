import { randomUUID } from 'node:crypto';
import { events } from '#shared/contract/contract.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/procedure.ts';
import { WorkId, type WorkProgress } from '#shared/areas/work.ts';
import { AppError } from '#shared/failure.ts';
import { exitCodes } from './failures.ts';
import type { Stop, Terminal } from './terminal.ts';
import type { Answer } from './verb.ts';

/** How work ended: `value` is absent where it was stopped before it had one. */
export interface Ended<T> {
  readonly stop: Stop | undefined;
  readonly value?: T;
}

/** What is left to say of work that was stopped. Where nobody listens any more that is nothing. */
export function stoppedAnswer(stop: Stop, complaint: string): Answer {
  return stop === 'readerGone' ? {} : { complaint, exitCode: 1 };
}

export interface Following {
  /** What the line of progress says, as in "Đang nhập 3/10". */
  status(progress: WorkProgress): string;
  /** Hears of each thing as soon as it is finished. */
  onItem?(item: unknown): void;
}

export interface LongWork {
  /** Starts work, shows how far it is, and cancels it where a person stops it. Comes back when it has ended. */
  follow<T>(start: (work: WorkId) => Promise<T>, following: Following): Promise<Ended<T>>;
}

type OnEvent = (listener: (topic: string, payload: unknown) => void) => () => void;

export function createLongWork(client: Client<DeskContract>, terminal: Terminal, onEvent: OnEvent): LongWork {
  return {
    async follow(start, following) {
      const work = WorkId.parse(randomUUID());
      let stop: Stop | undefined;
      const forgetEvents = onEvent((topic, payload) => {
        if (topic === 'work.progress') tell(events[topic].parse(payload), work, { following, terminal });
      });
      const forgetStop = terminal.onStop((why) => {
        stop = why;
        terminal.status('Đang dừng…');
        // Work that has just ended can no longer be cancelled, and need not be.
        client.work.cancel({ work }).catch(() => undefined);
      });
      try {
        const value = await start(work);
        return { stop, value };
      } catch (error) {
        if (stop && isOrderly(error)) return { stop };
        throw error;
      } finally {
        forgetStop();
        forgetEvents();
        terminal.status('');
      }
    },
  };
}

function tell(
  progress: WorkProgress,
  work: WorkId,
  { following, terminal }: { following: Following; terminal: Terminal },
): void {
  if (progress.work !== work) return;
  if (progress.item !== undefined) following.onItem?.(progress.item);
  terminal.status(following.status(progress));
}

/** Whether the work ended because it was asked to, and not because the disk failed at the same moment. */
function isOrderly(error: unknown): boolean {
  return error instanceof AppError && exitCodes[error.code] === 1;
}
