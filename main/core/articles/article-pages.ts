import type { ArticleFilter, ArticleOrder } from '#shared/areas/articles.ts';
import type { ArticleId } from '#shared/ids.ts';
import { dayBeginsAt, dayEndsAt } from '#shared/vietnam-time.ts';
import { personSortKey, sortKey } from '#shared/text/sort-key.ts';
import type { Statement, WritableDatabase } from '#core/storage/database.ts';
import type { RowOrder } from '#core/storage/row-order.ts';
import type { ArticleRow } from './article-store.ts';

/** A filter with its section spread out into that section and all under it. */
export interface RowFilter extends Omit<ArticleFilter, 'section'> {
  readonly sections?: readonly string[] | undefined;
}

export interface Order {
  readonly sort: ArticleOrder;
  readonly isDescending: boolean;
  /** What the column may say, in its order, where that is not the order of what is stored. */
  readonly ranked?: readonly string[] | undefined;
}

export interface Page extends Order {
  readonly limit: number;
  readonly offset: number;
}

interface Condition {
  readonly sql: string;
  readonly value: string | number;
}

type SelfOrdered = Exclude<ArticleOrder, Ranked>;
type Ranked = 'section' | 'genre' | 'authors' | 'stage';

/** What an index is walked along. */
const columns: Readonly<Record<SelfOrdered, string>> = {
  headline: 'headlineKey',
  words: 'words',
  photos: 'photos',
  missing: 'lacking',
  publishedAt: 'publishedAtMs',
  createdAt: 'createdAtMs',
  savedAt: 'savedAtMs',
};

/** What is looked up among what the column may say. */
const rankedBy: Readonly<Record<Ranked, string>> = {
  section: 'section',
  genre: 'genre',
  authors: 'penNamesJson',
  stage: `stageName || ' ' || stageLevel`,
};

/** As SQL says it. */
const noLimit = -1;

/** So few are put in order at once. Of more, the index of the order is walked until a page is full. */
const sortedAtMost = 20_000;

/** Pages of the desk's lists. Statements are prepared once for each kind of question. */
export function createArticlePages(db: WritableDatabase) {
  const prepared = new Map<string, Statement<unknown[], unknown>>();
  const bylineKeys = new Map<string, string>();
  const row = db.prepare<[number], ArticleRow>('SELECT * FROM article WHERE rowId = ?');
  const idOf = db.prepare<[number], { id: ArticleId }>('SELECT id FROM article WHERE rowId = ?');
  const signed = db.prepare<[], { penNamesJson: string; articles: number }>(
    'SELECT penNamesJson, COUNT(*) AS articles FROM article GROUP BY penNamesJson',
  );

  function all<Answer>(sql: string, values: readonly unknown[]): Answer[] {
    const statement = prepared.get(sql) ?? db.prepare<unknown[], unknown>(sql);
    prepared.set(sql, statement);
    return statement.all(...values) as Answer[]; // Whoever asks names the columns in the SQL beside it.
  }

  /** Everybody's pen names, as people are put in order: by given name. Nobody's is not among them. */
  function byGivenName(): string[] {
    return signed
      .all()
      .map(({ penNamesJson }) => ({ penNamesJson, key: keyOf(penNamesJson) }))
      .filter(({ key }) => key !== '')
      .toSorted((one, other) => (one.key < other.key ? -1 : 1))
      .map(({ penNamesJson }) => penNamesJson);
  }

  /** Made once for each byline: there are thousands in an archive, and each list by authors asks for all of them. */
  function keyOf(penNamesJson: string): string {
    const key = bylineKeys.get(penNamesJson) ?? bylineKey(JSON.parse(penNamesJson));
    bylineKeys.set(penNamesJson, key);
    return key;
  }

  function count(conditions: readonly Condition[]): number {
    const sql = `SELECT COUNT(*) AS articles FROM article ${where(conditions)}`;
    const [counted] = all<{ articles: number }>(
      sql,
      conditions.map(({ value }) => value),
    );
    return counted!.articles; // An aggregate always answers one row.
  }

  function rowIds(filter: RowFilter, page: Page): { rowId: number }[] {
    const conditions = conditionsOf(filter);
    const values = [...conditions.map(({ value }) => value), page.limit, page.offset];
    if (isSelfOrdered(page.sort)) {
      const isSorted = conditions.length > 0 && count(conditions) <= sortedAtMost;
      return all((isSorted ? sorted : walked)(page.sort, page.isDescending, conditions), values);
    }
    const ranks = JSON.stringify(page.ranked ?? byGivenName());
    return all(ranked(page.sort, page.isDescending, conditions), [ranks, ...values]);
  }

  return {
    rowOrder({ sort, isDescending, ranked: places }: Order): RowOrder {
      if (isSelfOrdered(sort))
        return { with: '', join: '', by: `article.${columns[sort]} ${ends(sort, isDescending)}`, values: [] };
      const values = [JSON.stringify(places ?? byGivenName())];
      return { with: withRanks, join: rankJoin(sort), by: byRank(isDescending), values };
    },

    /** By given name. An article that several signed counts for each of them. */
    penNames(): { penName: string; articles: number }[] {
      const counts = new Map<string, number>();
      for (const { penNamesJson, articles } of signed.all())
        for (const penName of JSON.parse(penNamesJson) as string[])
          counts.set(penName, (counts.get(penName) ?? 0) + articles);
      return [...counts]
        .map(([penName, articles]) => ({ penName, articles, key: personSortKey(penName) }))
        .toSorted((one, other) => (one.key < other.key ? -1 : 1))
        .map(({ key: _, ...counted }) => counted);
    },

    page: (filter: RowFilter, page: Page): ArticleRow[] =>
      rowIds(filter, page).map(({ rowId }) => row.get(rowId)!), // Read in the same turn.

    /** All that fit, in their order. */
    idsOf: (filter: RowFilter, order: Order): ArticleId[] =>
      rowIds(filter, { ...order, limit: noLimit, offset: 0 }).map(({ rowId }) => idOf.get(rowId)!.id), // Read in the same turn.

    count: (filter: RowFilter): number => count(conditionsOf(filter)),
  };
}

function isSelfOrdered(order: ArticleOrder): order is SelfOrdered {
  return order in columns;
}

/** With a plus, so that the index of that order is walked: sorting all that fits would take longer with every year. */
function walked(order: SelfOrdered, isDescending: boolean, conditions: readonly Condition[]): string {
  return `
    SELECT rowId
    FROM article
    ${where(conditions, order === 'savedAt' ? '' : '+')}
    ORDER BY ${columns[order]} ${ends(order, isDescending)}
    LIMIT ? OFFSET ?
  `;
}

/** With a plus, so that the index of that order is not walked: it may be long until one of the few comes. */
function sorted(order: SelfOrdered, isDescending: boolean, conditions: readonly Condition[]): string {
  return `
    SELECT rowId
    FROM article
    ${where(conditions)}
    ORDER BY ${order === 'savedAt' ? '' : '+'}${columns[order]} ${ends(order, isDescending)}
    LIMIT ? OFFSET ?
  `;
}

function ends(order: SelfOrdered, isDescending: boolean): string {
  const to = isDescending ? 'DESC' : 'ASC';
  const mayBeUnsaid = order === 'publishedAt' || order === 'missing';
  return `${to} ${mayBeUnsaid ? 'NULLS LAST' : ''}, article.rowId ${to}`;
}

function ranked(order: Ranked, isDescending: boolean, conditions: readonly Condition[]): string {
  return `
    ${withRanks}
    SELECT article.rowId AS rowId
    FROM article ${rankJoin(order)}
    ${where(conditions)}
    ORDER BY ${byRank(isDescending)}
    LIMIT ? OFFSET ?
  `;
}

const withRanks = 'WITH ranks (place, value) AS MATERIALIZED (SELECT key, value FROM json_each(?))';

function rankJoin(order: Ranked): string {
  return `LEFT JOIN ranks ON ranks.value = ${rankedBy[order]}`;
}

/** Of those that say the same the last saved stands first, whatever the direction. */
function byRank(isDescending: boolean): string {
  const to = isDescending ? 'DESC' : 'ASC';
  return `ranks.place ${to} NULLS LAST, article.savedAtMs DESC, article.rowId DESC`;
}

function where(conditions: readonly Condition[], plus = ''): string {
  if (conditions.length === 0) return '';
  return `WHERE ${conditions.map(({ sql }) => `${plus}${sql}`).join(' AND ')}`;
}

function conditionsOf(filter: RowFilter): Condition[] {
  const { kind, stage, sections, genre } = filter;
  return [
    ...(kind !== undefined ? [{ sql: 'kind = ?', value: kind }] : []),
    ...(stage ? standing(stage) : []),
    ...(sections
      ? [{ sql: 'section IN (SELECT value FROM json_each(?))', value: JSON.stringify(sections) }]
      : []),
    ...(genre !== undefined ? [{ sql: 'genre = ?', value: genre }] : []),
    ...markConditions(filter),
  ];
}

/** In JSON a name stands between marks that no name holds. */
function markConditions({ penName, hasPhotos, isLacking, savedFrom, savedTo }: RowFilter): Condition[] {
  return [
    penName !== undefined && { sql: 'INSTR(penNamesJson, ?) > 0', value: JSON.stringify(penName) },
    hasPhotos !== undefined && { sql: '(photos > 0) = ?', value: Number(hasPhotos) },
    isLacking !== undefined && { sql: '(lacking > 0) = ?', value: Number(isLacking) },
    savedFrom !== undefined && { sql: 'savedAtMs >= ?', value: dayBeginsAt(savedFrom) },
    savedTo !== undefined && { sql: 'savedAtMs < ?', value: dayEndsAt(savedTo) },
  ].filter((condition) => condition !== false);
}

function standing({ name, level }: NonNullable<RowFilter['stage']>): Condition[] {
  return [
    { sql: 'kind = ?', value: 'story' },
    { sql: 'stageName = ?', value: name },
    { sql: 'stageLevel = ?', value: level },
  ];
}

function bylineKey([first, ...others]: readonly string[]): string {
  return first === undefined ? '' : [personSortKey(first), ...others.map(sortKey)].join(' ');
}
