import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BackupCounts } from '#shared/areas/backups.ts';
import { Timestamp } from '#shared/ids.ts';

/**
 * What a backup says of itself, in `databases/NAME.json` beside `databases/NAME.db`. It is written last: a database
 * without one was never believed. Photos are shared by all backups of a place, under `photos/`, by hash.
 */
export const BackupReceipt = z.looseObject({
  backup: z.literal(1),
  at: Timestamp,
  database: z.strictObject({ size: z.int().positive(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  counts: BackupCounts,
  photos: z.array(z.strictObject({ id: z.string(), path: z.string(), size: z.int().positive() })),
  missingPhotos: z.array(z.string()),
});
export type BackupReceipt = z.infer<typeof BackupReceipt>;

export interface KeptBackup {
  readonly name: string;
  readonly receipt: BackupReceipt;
}

const receiptEnding = '.json';

/** A name that sorts by time and that every file system takes: `2026-11-23T08-00-00-000Z`. */
export function backupName(at: Timestamp): string {
  return at.replaceAll(/[:.]/g, '-');
}

/** With their receipts. A place that has no such folder had no backup yet. */
export function databasesIn(place: string): string {
  return join(place, 'databases');
}

export function databaseIn(place: string, name: string): string {
  return join(databasesIn(place), `${name}.db`);
}

export function receiptIn(place: string, name: string): string {
  return join(databasesIn(place), `${name}${receiptEnding}`);
}

export function photosIn(place: string): string {
  return join(place, 'photos');
}

/** Every backup of a place that has a receipt we can read, newest first. A place that is not there has none. */
export async function backupsIn(place: string): Promise<KeptBackup[]> {
  const files = await readdir(databasesIn(place)).catch(() => []);
  const names = files
    .filter((file) => file.endsWith(receiptEnding))
    .map((file) => file.slice(0, -receiptEnding.length));
  const found = await Promise.all(names.map((name) => readReceipt(place, name)));
  return found.flatMap((kept) => kept ?? []).toSorted((a, b) => (a.receipt.at < b.receipt.at ? 1 : -1));
}

async function readReceipt(place: string, name: string): Promise<KeptBackup | undefined> {
  const text = await readFile(receiptIn(place, name), 'utf8').catch(() => '');
  const parsed = BackupReceipt.safeParse(parseJson(text));
  return parsed.success ? { name, receipt: parsed.data } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
