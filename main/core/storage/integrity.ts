import type { ReadableDatabase } from './database.ts';

/** What SQLite says against a database. The word indexes can be made anew from the rest; nothing else can. */
export interface Integrity {
  readonly damage: readonly string[];
  readonly wordIndexDamage: readonly string[];
}

/** Reads every page. The check looks into the word indexes too, as their own `integrity-check` does, and needs no right to write. */
export function integrityOf(db: ReadableDatabase): Integrity {
  const messages = db
    .prepare<[], { integrity_check: string }>('PRAGMA integrity_check')
    .all()
    .map((row) => row.integrity_check)
    .filter((message) => message !== 'ok');
  const ofWordIndex = (message: string) => /\bfts5\b/i.test(message);
  return {
    damage: messages.filter((message) => !ofWordIndex(message)),
    wordIndexDamage: messages.filter(ofWordIndex),
  };
}
