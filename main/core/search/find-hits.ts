import type { Snippet } from '#shared/areas/search.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { ReadableDatabase, Statement } from '#core/storage/database.ts';
import type { RowOrder } from '#core/storage/row-order.ts';
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

interface Ordered {
  readonly conditions: readonly Condition[];
  readonly order: RowOrder;
  readonly wanted: number;
}

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
    const values = [match, ...valuesOf(conditions)];
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
    const sql = `${all(conditions)} ORDER BY article.savedAtMs DESC, article.rowId DESC LIMIT ?`;
    return rowIds(sql, [...valuesOf(conditions), wanted]).map((rowId) => ({ rowId, index: 'exact' }));
  }

  /** In an order of the desk: the last step finds all that the others do. */
  function inOrder(steps: readonly Step[], { conditions, order, wanted }: Ordered): Place[] {
    const widest = steps.at(-1);
    const values = [...order.values, ...(widest ? [widest.match] : []), ...valuesOf(conditions)];
    const rows = widest ? found(`search_${widest.index}`, conditions, order) : all(conditions, order);
    const ids = rowIds(`${order.with} ${rows} ORDER BY ${order.by} LIMIT ?`, [...values, wanted]);
    const exact = exactOf(steps, ids);
    return ids.map((rowId) => ({ rowId, index: widest && !exact.has(rowId) ? widest.index : 'exact' }));
  }

  /** Which of these hold the words with the marks as they were typed. */
  function exactOf(steps: readonly Step[], ids: readonly number[]): ReadonlySet<number> {
    const step = steps.findLast(({ index }) => index === 'exact');
    if (!step) return new Set();
    const sql = `${found('search_exact', [])} AND search_exact.rowid IN (SELECT value FROM json_each(?))`;
    return new Set(rowIds(sql, [step.match, JSON.stringify(ids)]));
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

  function placesOf(
    query: readonly Stretch[],
    conditions: readonly Condition[],
    { in: field, order, offset, limit }: HitRequest,
  ): Place[] {
    const wanted = offset + limit + 1;
    const steps = query.length === 0 ? [] : planOf(query, field);
    if (order) return inOrder(steps, { conditions, order, wanted });
    return query.length === 0 ? newest(conditions, wanted) : search(steps, conditions, wanted);
  }

  return (request) => {
    const query = readQuery(request.text, request);
    const conditions = conditionsOf(request);
    const isAllowed = conditions !== 'nothing' && (query.length > 0 || request.text.trim() === '');
    if (!isAllowed) return { hits: [], hasMore: false };
    const end = request.offset + request.limit;
    const places = placesOf(query, conditions, request);
    return {
      hits: places.slice(request.offset, end).map((place) => hitOf(place, query, request)),
      hasMore: places.length > end,
    };
  };
}

/** Rows of one index that fit, with the articles they stand for where more is asked of them. */
function found(table: string, conditions: readonly Condition[], order?: RowOrder): string {
  const isAlone = conditions.length === 0 && !order;
  const join = isAlone ? '' : `CROSS JOIN article ON article.rowId = ${table}.rowid ${order?.join ?? ''}`;
  const where = [`${table} MATCH ?`, mayGoOn(`${table}.rowid`), ...conditions.map(({ sql }) => sql)];
  return `SELECT ${table}.rowid AS rowId FROM ${table} ${join} WHERE ${where.join(' AND ')}`;
}

/** Articles that fit. */
function all(conditions: readonly Condition[], order?: RowOrder): string {
  const where = [mayGoOn('article.rowId'), ...conditions.map(({ sql }) => sql)].join(' AND ');
  return `SELECT article.rowId AS rowId FROM article ${order?.join ?? ''} WHERE ${where}`;
}

function valuesOf(conditions: readonly Condition[]): (string | number)[] {
  return conditions.flatMap(({ values }) => values);
}
