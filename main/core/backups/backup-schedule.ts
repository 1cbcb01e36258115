import type { Timers } from '#core/clock.ts';

const minuteMs = 60_000;

/** A few minutes after the start, when the window has come to rest; then every hour. A failure is tried again sooner. */
export const backupDelays = {
  firstMs: 3 * minuteMs,
  nextMs: 60 * minuteMs,
  afterFailureMs: 10 * minuteMs,
  newPlaceMs: 5000,
} as const;

interface Ports {
  readonly timers: Timers;
  /** Where backups go now; null: nowhere yet. */
  place(): string | null;
  /** Whether something was written since the last good backup, asked once. */
  isBehind: boolean;
  /** Makes one, and answers whether it is good. */
  make(place: string): Promise<boolean>;
}

export type BackupSchedule = ReturnType<typeof createBackupSchedule>;

/** Backups that nobody has to think of. The next one is planned when the last has ended, so that there is never a second. */
export function createBackupSchedule({ timers, place, isBehind, make }: Ports) {
  let isDue = isBehind;
  let lastPlace = place();
  let isAtWork = false;
  let isOver = false;
  let forget = timers.after(backupDelays.firstMs, look);

  function plan(delayMs: number): void {
    forget();
    if (!isOver) forget = timers.after(delayMs, look);
  }

  function look(): void {
    const to = place();
    if (to === null || !isDue) return plan(backupDelays.nextMs);
    isAtWork = true;
    // What is written from here on may miss this backup, and asks for the next one.
    isDue = false;
    void make(to).then((isGood) => {
      isAtWork = false;
      isDue ||= !isGood;
      plan(isGood ? backupDelays.nextMs : backupDelays.afterFailureMs);
    });
  }

  return {
    /** Something was written. */
    noteChange(): void {
      isDue = true;
    },

    /** The settings changed: a new place has no backup yet, and is not kept waiting. */
    notePlace(): void {
      const now = place();
      if (now === lastPlace) return;
      lastPlace = now;
      isDue = true;
      if (!isAtWork) plan(backupDelays.newPlaceMs);
    },

    stop(): void {
      isOver = true;
      forget();
    },
  };
}
