import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { AppError } from '#shared/failure.ts';
import type { FolderStanding } from '#shared/areas/upkeep.ts';
import type { Timers } from './clock.ts';
import { leaveSignOfLoss } from './storage/newsroom-signs.ts';

const lookMs = 2000;

interface Ports {
  /** The data folder, for a person to read. */
  readonly folder: string;
  readonly databaseFile: string;
  /** Absent where nobody looks at a window for long. */
  readonly timers: Timers | undefined;
  onChange(): void;
}

export type FolderWatch = ReturnType<typeof createFolderWatch>;

/**
 * Looks now and then whether the data folder is where it was opened. Once another one lies in its place, as on a disk that
 * was plugged in anew, what is open leads nowhere: nothing is written any more until a new start.
 */
export function createFolderWatch({ folder, databaseFile, timers, onChange }: Ports) {
  // Before anything can happen to it.
  const opened = fileOf(statSync(databaseFile, { throwIfNoEntry: false }));
  let standing: FolderStanding = 'there';
  let isOver = false;
  let forget = timers?.after(lookMs, look);

  function look(): void {
    void see().then(() => {
      if (!isOver) forget = timers?.after(lookMs, look);
    });
  }

  async function see(): Promise<void> {
    const seen = fileOf(await stat(databaseFile).catch(() => undefined));
    // What was never gone is not doubted: some disks number their files anew each time they are asked.
    const now = seen === undefined ? 'gone' : standing === 'there' || seen === opened ? 'there' : 'another';
    if (now === 'gone') leaveSignOfLoss(folder);
    if (now === standing || isOver) return;
    standing = now;
    onChange();
  }

  return {
    standing: () => standing,

    /** The sentence for whoever wants to write; undefined where it may. */
    refusal: () => (standing === 'another' ? another(folder) : undefined),

    stop(): void {
      isOver = true;
      forget?.();
    },
  };
}

/** Which file it is, wherever its name leads; undefined where there is none. */
function fileOf(found: { dev: number; ino: number } | undefined): string | undefined {
  return found && `${found.dev}:${found.ino}`;
}

function another(folder: string): AppError {
  return new AppError(
    'storage',
    `Dữ liệu ở “${folder}” đã mất rồi có lại, nên chưa lưu tiếp vào đó được. Hãy khởi động lại Tòa Soạn.`,
  );
}
