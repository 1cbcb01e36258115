import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { Timestamp } from '#shared/ids.ts';
import { makeFolder, move, writeFileAtomic } from '#core/storage/files.ts';
import { readLedger } from './backup-ledger.ts';
import { backupName } from './backup-place.ts';
import { restore } from './backup-service.ts';

/** The folder that is opened in the place of one whose database cannot be read, and the backup it was made from. */
const StandIn = z.looseObject({ folder: z.string().min(1), backupAt: Timestamp, since: Timestamp });
export type StandIn = z.infer<typeof StandIn>;

/** The folder that stands in for this one, where its database was put in quarantine earlier. */
export function standInFor(folder: string): StandIn | undefined {
  try {
    const found = StandIn.parse(JSON.parse(readFileSync(markerIn(folder), 'utf8')));
    return existsSync(found.folder) ? found : undefined;
  } catch {
    return undefined;
  }
}

/**
 * For a database that cannot be read: opens the newest good backup as a folder beside it, then puts the damaged files
 * in quarantine, whole. Answers undefined, and touches nothing, where no backup is known. A crash in between leaves the
 * damaged files where they were, and the next start does the same again.
 */
export async function putInQuarantine(folder: string, now: Timestamp): Promise<StandIn | undefined> {
  const ledger = readLedger(folder);
  if (!ledger) return undefined;
  const beside = join(dirname(folder), `${basename(folder)}-khoi-phuc-${backupName(now)}`);
  const watch = { signal: new AbortController().signal, progress: () => undefined };
  const backup = await restore({ ...watch, place: ledger.place, to: beside });
  const standIn: StandIn = { folder: beside, backupAt: backup.at, since: now };
  await writeFileAtomic(markerIn(folder), `${JSON.stringify(standIn, null, 2)}\n`);
  await moveAside(folder, now);
  return standIn;
}

async function moveAside(folder: string, now: Timestamp): Promise<void> {
  const quarantine = join(folder, 'cach-ly', backupName(now));
  await makeFolder(quarantine);
  for (const name of ['toasoan.db', 'toasoan.db-wal', 'toasoan.db-shm'])
    if (existsSync(join(folder, name))) await move(join(folder, name), join(quarantine, name));
}

function markerIn(folder: string): string {
  return join(folder, 'cach-ly', 'dang-mo-ban-sao.json');
}
