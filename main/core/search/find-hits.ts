import type { Snippet } from '#shared/areas/search.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { ReadableDatabase, Statement } from '#core/storage/database.ts';
import type { IndexedText, IndexName } from './indexed-text.ts';
import { conditionsOf, type Condition, type HitRequest } from './hit-conditions.ts';
import { planOf, type Step } from './query-plan.ts';
import { inIndex, readQuery, type Stretch } from './query-words.ts';
import { snippetsOf } from './snippet.ts';

export interface Hit {
  readonly id: ArticleId;
  readonly isExact: boolean;
  readonly snippets: Snippet[];
}

export interface Hits {
  readonly hits: Hit[];
  readonly hasMore: boolean;
}

/** An article as a step found it. */
interface Place {
  readonly rowId: number;
  readonly index: IndexName;
}

/** What more articles than these hold tells nothing about any of them: the newest come first, unranked. */
const commonFrom = 1000;

/** What a word weighs in each field, in the order of the columns. */
const weights = '10.0, 5.0, 1.0, 1.0, 4.0, 4.0';

/** A look at the flag for each row would cost more than the search; one for each 64 ends it soon enough. */
const mayGoOn = (row: string) => `(${row} % 64 <> 0 OR search_may_go_on())`;

export type FindHits = (request: HitRequest) => Hits;

/**
 * Searches on a connection on which the function `search_may_go_on` is defined: it answers 1, or throws to end the
 * search. Statements are prepared once for each kind of question.
 */
export function createFindHits(db: ReadableDatabase): FindHits {
  const prepared = new Map<string, Statement<unknown[], { rowId: number }>>();
  const idOf = db.prepare<[number], { id: ArticleId }>('SELECT id FROM article WHERE rowId = ?');
  const textOf = db.prepare<[number], IndexedText>(
    'SELECT headline, lead, body, caption, byline, tags FROM search_text WHERE rowId = ?',
  );

  function rowIds(sql: string, values: readonly unknown[]): number[] {
    const statement = prepared.get(sql) ?? db.prepare<unknown[], { rowId: number }>(sql);
    prepared.set(sql, statement);
    return statement.all(...values).map(({ rowId }) => rowId);
  }

  /**
   * The best of one step, `limit` of them. Where very many fit, ranking them all would take long and tell little. Whether
   * they are ranked does not hang on the limit: pages of one search go on from each other.
   */
  function best({ index, match }: Step, conditions: readonly Condition[], limit: number): number[] {
    const table = `search_${index}`;
    const values = [match, ...conditions.flatMap((condition) => condition.values)];
    const latest = rowIds(`${found(table, conditions)} ORDER BY ${table}.rowid DESC LIMIT ?`, [
      ...values,
      Math.max(commonFrom + 1, limit),
    ]);
    if (latest.length > commonFrom || latest.length < 2) return latest.slice(0, limit);
    return rowIds(
      `${found(table, conditions)} ORDER BY bm25(${table}, ${weights}), ${table}.rowid DESC LIMIT ?`,
      [...values, limit],
    );
  }

  function search(steps: readonly Step[], conditions: readonly Condition[], wanted: number): Place[] {
    const places = new Map<number, Place>();
    for (const step of steps) {
      if (places.size >= wanted) break;
      for (const rowId of best(step, conditions, wanted + places.size))
        if (!places.has(rowId)) places.set(rowId, { rowId, index: step.index });
    }
    return [...places.values()];
  }

  function newest(conditions: readonly Condition[], wanted: number): Place[] {
    const where = [mayGoOn('article.rowId'), ...conditions.map(({ sql }) => sql)].join(' AND ');
    const sql = `SELECT rowId FROM article WHERE ${where} ORDER BY savedAtMs DESC, rowId DESC LIMIT ?`;
    const values = conditions.flatMap((condition) => condition.values);
    return rowIds(sql, [...values, wanted]).map((rowId) => ({ rowId, index: 'exact' }));
  }

  function hitOf({ rowId, index }: Place, query: readonly Stretch[], request: HitRequest): Hit {
    const { in: field, isByName = false } = request;
    const text = query.length === 0 || isByName ? undefined : textOf.get(rowId);
    return {
      id: idOf.get(rowId)!.id, // The row of an article outlives its words.
      isExact: index === 'exact',
      snippets: text ? snippetsOf(text, inIndex(query, index), { index, field }) : [],
    };
  }

  return (request) => {
    const query = readQuery(request.text, request);
    const conditions = conditionsOf(request);
    const isAllowed = conditions !== 'nothing' && (query.length > 0 || request.text.trim() === '');
    if (!isAllowed) return { hits: [], hasMore: false };
    const end = request.offset + request.limit;
    const places =
      query.length === 0
        ? newest(conditions, end + 1)
        : search(planOf(query, request.in), conditions, end + 1);
    return {
      hits: places.slice(request.offset, end).map((place) => hitOf(place, query, request)),
      hasMore: places.length > end,
    };
  };
}

/** Rows of one index that fit, with the articles they stand for where more is asked of them. */
function found(table: string, conditions: readonly Condition[]): string {
  const join = conditions.length === 0 ? '' : `CROSS JOIN article ON article.rowId = ${table}.rowid`;
  const where = [`${table} MATCH ?`, mayGoOn(`${table}.rowid`), ...conditions.map(({ sql }) => sql)];
  return `SELECT ${table}.rowid AS rowId FROM ${table} ${join} WHERE ${where.join(' AND ')}`;
}
