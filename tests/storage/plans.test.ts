import { expect, onTestFinished, test } from 'vitest';
import { createArticlePages } from '#core/articles/article-pages.ts';
import { createServices } from '#core/services.ts';
import { openDataFolder, type DataFolder } from '#core/storage/data-folder.ts';
import type { OpenDatabase, ReadableDatabase } from '#core/storage/database.ts';
import { countedIds, steppingClock } from '#tests/support/app.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** What may read a whole table, and why that is no harm. Anything else is a list that grows slow with the years. */
const mayReadAll: Readonly<Record<string, string>> = {
  'SELECT kind, id, at, by, valueJson, removed FROM register_entry':
    'a few hundred entries, once, at the start',
  'SELECT * FROM asset ORDER BY addedAt, id': 'backups and the check of all data walk through every photo',
  'SELECT id FROM article ORDER BY rowId': 'the check of all data walks through every article',
  'SELECT DISTINCT article.id FROM photo_use JOIN article ON article.id = photo_use.article WHERE photo_use.asset = ? ORDER BY +article.savedAtMs DESC':
    'the few articles that show one photo',
  'SELECT penNamesJson, COUNT(*) AS articles FROM article GROUP BY penNamesJson':
    'a list in the order of its authors asks for every byline, from an index alone',
  'SELECT COUNT(*) AS pending FROM search_stale': 'the few articles that still wait for the index',
  'SELECT article.rowId, article.id FROM search_stale CROSS JOIN article ON article.rowId = search_stale.article ORDER BY search_stale.article LIMIT ?':
    'the few articles that still wait for the index',
  'SELECT COUNT(*) AS rows FROM (SELECT rowId AS id FROM search_text) AS text FULL JOIN search_exact_docsize AS entry ON entry.id = text.id WHERE text.id IS NULL OR entry.id IS NULL':
    'the check of all data compares the index with every text',
  'SELECT COUNT(*) AS rows FROM (SELECT rowId AS id FROM search_text) AS text FULL JOIN search_folded_docsize AS entry ON entry.id = text.id WHERE text.id IS NULL OR entry.id IS NULL':
    'the check of all data compares the index with every text',
  'SELECT version FROM search_recipe': 'one row',
  "SELECT name FROM setting WHERE name LIKE 'layout:%' AND valueJson LIKE ? LIMIT 1":
    'the few dozen parts of a window that are kept as they were left, once, for a picture that may be waited for',
  'SELECT id FROM revision ORDER BY rowid': 'the check of all data walks through every revision',
};

test('every query that the newsroom asks finds its rows by an index, but for those that read all on purpose', () => {
  const readingAll = preparedQueries().filter(({ plan }) => plan.some(isSlow));

  expect(readingAll.map(({ sql }) => sql).toSorted()).toEqual(Object.keys(mayReadAll).toSorted());
});

test('a query without an index would be seen', () => {
  const folder = open();

  const plans = [
    'SELECT id FROM article ORDER BY kicker',
    'SELECT id FROM article WHERE headline = ?',
    'SELECT id FROM article WHERE id = ?',
  ];

  expect(plans.map((sql) => planOf(sql, folder.db).some(isSlow))).toEqual([true, true, false]);
});

test.each(['headline', 'words', 'photos', 'missing', 'publishedAt', 'createdAt', 'savedAt'] as const)(
  'the desk by %s is walked along an index, up and down',
  (sort) => {
    const { db, asked } = listened(open());
    const pages = createArticlePages(db);

    for (const isDescending of [false, true]) pages.page({}, { sort, isDescending, limit: 200, offset: 0 });

    const lists = [...asked].filter((sql) => sql.includes('OFFSET'));
    expect(lists.map((sql) => planOf(sql, db).some(isSlow))).toEqual([false, false]);
  },
);

/**
 * Walking a whole table, or sorting all that was found. Walking an index in its order, a virtual table or one row is
 * neither, nor is sorting the few rows that have the same time.
 */
function isSlow(step: string): boolean {
  return (
    /^SCAN (?!CONSTANT ROW|line$)(?!\S+ (VIRTUAL TABLE|USING INDEX|USING COVERING INDEX))/.test(step) ||
    /USE TEMP B-TREE FOR (?!LAST TERM)/.test(step)
  );
}

/** Every query that a store prepares, with SQLite's plan for it. */
function preparedQueries(): { sql: string; plan: string[] }[] {
  const folder = open();
  const { db, asked } = listened(folder);
  const host = { laptop: 'máy thử', pathOf: (ref: string) => ref };
  const [log, tell] = [{ error: () => undefined }, () => undefined];
  const given = { host, clock: steppingClock(), ids: countedIds(), log, tell };
  const { search } = createServices({ ...folder, db }, given);
  onTestFinished(() => search.close());
  return [...asked]
    .filter((sql) => /^\s*(SELECT|WITH)\b/.test(sql))
    .map((sql) => ({ sql: sql.trim().replaceAll(/\s+/g, ' '), plan: planOf(sql, folder.db) }));
}

/** A database that notes what it is asked. */
function listened(folder: DataFolder): { db: OpenDatabase; asked: Set<string> } {
  const asked = new Set<string>();
  const prepare: OpenDatabase['prepare'] = (sql) => {
    asked.add(sql);
    return folder.db.prepare(sql);
  };
  return { db: { ...folder.db, prepare }, asked };
}

function open(): DataFolder {
  const folder = openDataFolder(temporaryFolder(), 'write', new Date());
  onTestFinished(() => folder.close());
  return folder;
}

function planOf(sql: string, db: ReadableDatabase): string[] {
  const unnamed = Array.from(sql.matchAll(/\?/g), () => null);
  const named = Array.from(sql.matchAll(/@(\w+)/g), ([, name]) => [name, null]);
  return db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...unnamed, ...(named.length > 0 ? [Object.fromEntries(named)] : []))
    .map((row) => row.detail);
}
