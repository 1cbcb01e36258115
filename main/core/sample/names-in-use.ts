import { setImmediate as nextTurn } from 'node:timers/promises';
import { RegisterKind, type RegisterEntry } from '#shared/areas/registers.ts';
import type { ArticleId, RevisionId } from '#shared/ids.ts';
import type { ReadableDatabase } from '#core/storage/database.ts';

/** Who names something of the sample: an article, an entry of a list as it stands now, or what is set at this laptop. */
export interface NamesInUse {
  readonly byArticle: ReadonlyMap<ArticleId, ReadonlySet<string>>;
  readonly byEntry: readonly { readonly entry: RegisterEntry; readonly names: ReadonlySet<string> }[];
  readonly bySettings: ReadonlySet<string>;
}

interface Ports {
  readonly db: ReadableDatabase;
  bytesOf(id: RevisionId): Uint8Array;
  standing(kind: RegisterKind): readonly RegisterEntry[];
}

const revisionsPerTurn = 40;

/** All that could be a name: an entry of the sample, a photo, an article. */
const anyName = /"(mau-[a-z0-9-]+|[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{22})"/g;

/**
 * Finds what names the sample's things. Only revisions younger than the sample can: `readRevisions` reads them, a few at
 * a time, so that nobody waits; `now` reads what came meanwhile, and the rest, inside the caller's transaction.
 */
export function createNameSearch(names: ReadonlySet<string>, { db, bytesOf, standing }: Ports) {
  const younger = db.prepare<
    [number, number],
    { rowid: number; id: RevisionId; article: ArticleId; person: string }
  >(`
    SELECT rowid, id, article, person
    FROM revision
    WHERE rowid >= ?
    ORDER BY rowid
    LIMIT ?
  `);
  const firstOf = db.prepare<[string], { first: number | null }>(
    'SELECT MIN(rowid) AS first FROM revision WHERE article IN (SELECT value FROM json_each(?))',
  );
  const unkept = db.prepare<[], { article: ArticleId; json: string }>(`
    SELECT article.id AS article, valueJson AS json FROM article JOIN working_field ON article = article.id
    WHERE unkeptSinceMs IS NOT NULL
    UNION ALL
    SELECT article.id, valueJson FROM article JOIN working_block ON article = article.id
    WHERE unkeptSinceMs IS NOT NULL
    UNION ALL
    SELECT id, json_quote(savedBy) FROM article WHERE unkeptSinceMs IS NOT NULL
  `);
  const said = db.prepare<[], { article: ArticleId; json: string }>(`
    SELECT article, json FROM sign_off WHERE json LIKE '%"mau-%'
    UNION ALL
    SELECT article, thread_message.json FROM thread_message JOIN thread ON thread.id = thread
    WHERE thread_message.json LIKE '%"mau-%'
  `);
  const set = db.prepare<[], { json: string }>(
    "SELECT valueJson AS json FROM setting WHERE name = 'settings'",
  );
  const byArticle = new Map<ArticleId, Set<string>>();
  let next = 0;

  function noteNames(article: ArticleId, text: string): void {
    const found = byArticle.get(article) ?? new Set();
    for (const name of namesIn(text)) if (name !== article) found.add(name);
    byArticle.set(article, found);
  }

  function namesIn(text: string): string[] {
    return [...text.matchAll(anyName)].map(([, name]) => name!).filter((name) => names.has(name));
  }

  /** Whether there may be more. */
  function readSome(): boolean {
    const rows = younger.all(next, revisionsPerTurn);
    for (const { id, article, person, rowid } of rows) {
      noteNames(article, `"${person}"${Buffer.from(bytesOf(id)).toString('utf8')}`);
      next = rowid + 1;
    }
    return rows.length === revisionsPerTurn;
  }

  return {
    async readRevisions(articles: readonly ArticleId[]): Promise<void> {
      next = firstOf.get(JSON.stringify(articles))?.first ?? 0;
      while (readSome()) await nextTurn();
    },

    now(): NamesInUse {
      while (readSome());
      for (const { article, json } of [...unkept.all(), ...said.all()]) noteNames(article, json);
      const entries = RegisterKind.options.flatMap(standing);
      const byEntry = entries.map((entry) => ({
        entry,
        names: new Set(namesIn(JSON.stringify(entry.value))),
      }));
      const bySettings = new Set(set.all().flatMap(({ json }) => namesIn(json)));
      return { byArticle, byEntry, bySettings };
    },
  };
}
