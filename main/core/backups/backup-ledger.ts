import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BackupFailure } from '#shared/areas/backups.ts';
import { Timestamp } from '#shared/ids.ts';
import { writeFileAtomic } from '#core/storage/files.ts';

/**
 * Where backups go, when the last good one was made, and what went wrong since. Kept beside the database, to be read
 * when the database cannot.
 */
const Ledger = z.looseObject({
  place: z.string().min(1),
  lastGood: Timestamp.optional(),
  lastFailure: BackupFailure.optional(),
});
export type Ledger = z.infer<typeof Ledger>;

export function readLedger(folder: string): Ledger | undefined {
  try {
    return Ledger.parse(JSON.parse(readFileSync(ledgerFile(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

export async function writeLedger(folder: string, ledger: Ledger): Promise<void> {
  await writeFileAtomic(ledgerFile(folder), `${JSON.stringify(ledger, null, 2)}\n`, { within: folder });
}

function ledgerFile(folder: string): string {
  return join(folder, 'sao-luu.json');
}
