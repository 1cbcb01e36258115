import type { SearchRequest } from '#shared/areas/search.ts';
import { dayBeginsAt, dayEndsAt } from '#shared/vietnam-time.ts';
import type { RowOrder } from '#core/storage/row-order.ts';
import { bylineStep } from './query-plan.ts';

/** A search with its section spread out into that section and all under it. */
export interface HitRequest extends Omit<SearchRequest, 'section' | 'session' | 'sort' | 'isDescending'> {
  readonly sections?: readonly string[] | undefined;
  /** Of rows of `article`, as those say it whose table it is. The best first, where it does not say. */
  readonly order?: RowOrder | undefined;
  /** Which articles only: nobody reads where the words stand. */
  readonly isByName?: boolean | undefined;
}

/** What a row of `article` must fit. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** `nothing`: no article can fit. */
export function conditionsOf(request: HitRequest): readonly Condition[] | 'nothing' {
  const { sections, byline, stage, genre, kind, from, to } = request;
  const bylines = byline === undefined ? [] : [bylineCondition(byline)];
  if (bylines.includes(undefined)) return 'nothing';
  return [
    ...bylines,
    sections && {
      sql: 'article.section IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(sections)],
    },
    stage && is('stageName', stage.name),
    stage?.level && is('stageLevel', stage.level),
    genre && is('genre', genre),
    kind && is('kind', kind),
    from && { sql: `${shownAt} >= ?`, values: [dayBeginsAt(from)] },
    to && { sql: `${shownAt} < ?`, values: [dayEndsAt(to)] },
    ...markConditions(request),
  ].filter((condition) => typeof condition === 'object');
}

/** What the lists of the desk are narrowed by, said of the same columns. */
function markConditions({ penName, hasPhotos, isLacking, savedFrom, savedTo }: HitRequest) {
  return [
    penName && { sql: 'INSTR(article.penNamesJson, ?) > 0', values: [JSON.stringify(penName)] },
    hasPhotos !== undefined && { sql: '(article.photos > 0) = ?', values: [Number(hasPhotos)] },
    isLacking !== undefined && { sql: '(article.lacking > 0) = ?', values: [Number(isLacking)] },
    savedFrom && { sql: 'article.savedAtMs >= ?', values: [dayBeginsAt(savedFrom)] },
    savedTo && { sql: 'article.savedAtMs < ?', values: [dayEndsAt(savedTo)] },
  ];
}

function is(column: string, value: string): Condition {
  return { sql: `article.${column} = ?`, values: [value] };
}

/** The plus keeps SQLite from asking the index once for each article of that name. */
function bylineCondition(name: string): Condition | undefined {
  const step = bylineStep(name);
  if (!step) return undefined;
  const table = `search_${step.index}`;
  return {
    sql: `+article.rowId IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`,
    values: [step.match],
  };
}

const shownAt = 'COALESCE(article.publishedAtMs, article.savedAtMs)';
