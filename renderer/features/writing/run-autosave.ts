import { AppError } from '#shared/failure.ts';
import type { Changes } from '#shared/areas/articles.ts';
import type { Timestamp } from '#shared/ids.ts';
import { dueMs, isSaved, nextKeyMs, nextSave, type SaveEvent, type SaveState } from './autosave.ts';
import { joinChanges } from './join-changes.ts';

interface Parts {
  readonly savedAt: Timestamp;
  /** What was written since it was last asked, up to the last word that is done. */
  collect(): Changes | undefined;
  /** Answers after the commit. */
  send(changes: Changes): Promise<{ savedAt: Timestamp }>;
  failureText(error: unknown): string;
  nowMs(): number;
  /** Calls right after the frame that shows what was just written. */
  afterFrame(act: () => void): void;
  onState(state: SaveState): void;
}

/** Saves by itself what is written. Of everything it was told it loses nothing, whatever fails. */
export interface Autosave {
  written(): void;
  /** Saves now. True once everything written so far is stored. */
  flush(): Promise<boolean>;
  stop(): void;
}

/** Reasons that stay the same however often one tries. What is invalid may be written over. */
const final: readonly string[] = ['conflict', 'not_found', 'blocked'];

export function runAutosave(parts: Parts): Autosave {
  let state: SaveState = { kind: 'idle', savedAt: parts.savedAt };
  let unsent: Changes | undefined;
  /** What is under way. */
  let sent: Changes | undefined;
  let sending: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let armedMs = Infinity;
  /** A save that is due waits for the next key, then for its frame. */
  let awaited: 'key' | 'frame' | undefined;
  let isStopped = false;

  const turn = (event: SaveEvent) => {
    state = nextSave(state, event);
    parts.onState(state);
    arm();
  };

  // A key only puts the moment off: the timer that runs already looks again when it ends.
  const arm = () => {
    const due = dueMs(state) ?? Infinity;
    if (due >= armedMs || awaited || isStopped) return;
    disarm();
    armedMs = due;
    timer = setTimeout(wake, Math.max(0, due - parts.nowMs()));
  };

  const disarm = () => {
    clearTimeout(timer);
    armedMs = Infinity;
  };

  const wake = () => {
    armedMs = Infinity;
    const due = dueMs(state);
    if (due === undefined) return;
    // Timers may end a fraction of a millisecond early.
    if (due - parts.nowMs() >= 1) arm();
    else if (isBetweenKeys()) awaitKey();
    else save();
  };

  const isBetweenKeys = () => state.kind === 'dirty' && parts.nowMs() - state.lastMs < nextKeyMs;

  const awaitKey = () => {
    awaited = 'key';
    timer = setTimeout(save, nextKeyMs);
  };

  const written = () => {
    turn({ kind: 'written', atMs: parts.nowMs() });
    if (awaited !== 'key') return;
    awaited = 'frame';
    parts.afterFrame(() => awaited === 'frame' && save());
  };

  const save = () => {
    disarm();
    awaited = undefined;
    if (sending) return;
    gather();
    if (!unsent) return turn({ kind: 'nothing' });
    send();
  };

  /** Takes along what is under way: whichever of the two is stored, nothing is missing, and only this one is heard. */
  const send = () => {
    const changes = joinChanges(sent, unsent)!;
    sent = changes;
    unsent = undefined;
    turn({ kind: 'sent' });
    const answer = parts.send(changes).then(
      ({ savedAt }) => over({ kind: 'saved', savedAt }),
      (error: unknown) => over(failed(error)),
    );
    sending = answer;

    function over(event: SaveEvent): void {
      if (sending !== answer) return;
      sending = undefined;
      if (event.kind === 'failed') unsent = joinChanges(changes, unsent);
      sent = undefined;
      turn(event);
    }
  };

  const gather = () => {
    unsent = joinChanges(unsent, parts.collect());
  };

  const drain = async () => {
    while (sending) await sending;
    save();
    while (sending) await sending;
    return isSaved(state);
  };

  const failed = (error: unknown): SaveEvent => ({
    kind: 'failed',
    sentence: parts.failureText(error),
    atMs: parts.nowMs(),
    isFinal: error instanceof AppError && final.includes(error.code),
  });

  return {
    written,
    flush() {
      // Taken and sent at once: whoever leaves takes the text off the screen right after, and hears no earlier answer.
      gather();
      if (sending && unsent) send();
      return drain();
    },
    stop() {
      isStopped = true;
      awaited = undefined;
      disarm();
    },
  };
}
