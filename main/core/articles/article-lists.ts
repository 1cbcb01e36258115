import { isDeepStrictEqual } from 'node:util';
import {
  descendsFirst,
  type ArticleFilter,
  type ArticleOrder,
  type ArticleSummary,
  type DeskCount,
} from '#shared/areas/articles.ts';
import type { Stage } from '#shared/areas/workflow.ts';
import { Timestamp, type ArticleId } from '#shared/ids.ts';
import { sortKey } from '#shared/text/sort-key.ts';
import type { RowOrder } from '#core/storage/row-order.ts';
import type { RowFilter } from './article-pages.ts';
import type { ArticleRow, ArticleStore } from './article-store.ts';
import type { ListRanks } from './list-ranks.ts';
import { listedOf, type Listed } from './listed.ts';
import type { WorkingCopyStore } from './working-copy.ts';
import { bodySizeOf, usesIn, workingRows, type BodySize } from './working-rows.ts';

interface Ports {
  readonly store: ArticleStore;
  readonly workingCopies: WorkingCopyStore;
  readonly revisions: { heads(article: ArticleId): readonly unknown[] };
  readonly approval: { stageOf(id: ArticleId): Stage };
  readonly ranks: ListRanks;
  /** A section and all sections under it. */
  sectionsUnder(id: string): string[];
}

export interface IdsRequest extends ArticleFilter {
  readonly sort: ArticleOrder;
  readonly isDescending?: boolean | undefined;
}

export interface ListRequest extends IdsRequest {
  readonly limit: number;
  readonly offset: number;
}

/** What of an article's row is made from something else. `counted`: chữ and photos of the blocks, as their rows say; `uses`: which block shows which photo. */
export interface Derived {
  readonly list: Listed & { readonly counted: BodySize; readonly uses: ReadonlySet<string> };
  readonly stage: Pick<ArticleRow, 'headCount'> & { name: string; level: string; reason: string | null };
}

/** Articles as rows of a list. */
export function createArticleLists(ports: Ports) {
  const { store, workingCopies, revisions, approval, ranks } = ports;

  function rowsThat({ section, ...fit }: ArticleFilter): RowFilter {
    return { ...fit, ...(section !== undefined && { sections: ports.sectionsUnder(section) }) };
  }

  function derive(id: ArticleId): Derived {
    const content = workingCopies.read(id);
    const rows = workingRows(content);
    const size = bodySizeOf(rows);
    const { name, level, reason } = approval.stageOf(id);
    return {
      list: { ...listedOf(content, size), counted: size, uses: new Set(usesIn(rows)) },
      stage: { name, level, reason: reason ?? null, headCount: revisions.heads(id).length },
    };
  }

  function storedOf(id: ArticleId): Derived {
    const { stageName: name, stageLevel: level, stageReason: reason, headCount, ...row } = store.row(id);
    return {
      list: {
        ...listedIn(row),
        counted: workingCopies.bodySize(id),
        uses: new Set(workingCopies.usesOf(id)),
      },
      stage: { name, level, reason, headCount },
    };
  }

  return {
    list({
      sort,
      isDescending = descendsFirst(sort),
      limit,
      offset,
      ...filter
    }: ListRequest): ArticleSummary[] {
      const page = { sort, isDescending, limit, offset, ranked: ranks(sort) };
      return store.page(rowsThat(filter), page).map(summaryOf);
    },

    /** All of them, in their order. */
    ids({ sort, isDescending = descendsFirst(sort), ...filter }: IdsRequest): ArticleId[] {
      return store.idsOf(rowsThat(filter), { sort, isDescending, ranked: ranks(sort) });
    },

    /** The order of such a list, for those who look for articles in another way. */
    rowOrder: (sort: ArticleOrder, isDescending = descendsFirst(sort)): RowOrder =>
      store.rowOrder({ sort, isDescending, ranked: ranks(sort) }),

    count: (filter: ArticleFilter): number => store.count(rowsThat(filter)),

    penNames: () => store.penNames(),

    counts: (): DeskCount[] => store.counts(),

    /** In the order of the ids. */
    summaries(ids: readonly ArticleId[]): ArticleSummary[] {
      return ids.map((id) => summaryOf(store.row(id)));
    },

    withHeadline(headline: string): ArticleSummary[] {
      return store.withHeadlineKey(sortKey(headline)).map(summaryOf);
    },

    /** What was being written when the program ended, newest first. */
    unkept(): ArticleSummary[] {
      return store.unkept().map(summaryOf);
    },

    /** Which part of an article's row is not what is derived anew from what it stands for. */
    differing(id: ArticleId): (keyof Derived)[] {
      const [stored, derived] = [storedOf(id), derive(id)];
      return (['list', 'stage'] as const).filter((part) => !isDeepStrictEqual(stored[part], derived[part]));
    },
  };
}

function summaryOf(row: ArticleRow): ArticleSummary {
  const { id, headCount, stageName: name, stageLevel: level, stageReason: reason } = row;
  return {
    id,
    ...shown(row),
    headCount,
    isUnkept: row.unkeptSinceMs !== null,
    stage: reason === null ? { name, level } : { name, level, reason },
    createdAt: timestampOf(row.createdAtMs),
    savedAt: timestampOf(row.savedAtMs),
  };
}

function listedIn(row: Listed): Listed {
  const { kind, headline, headlineKey, kicker, section, genre, penNamesJson, words, photos, publishedAt } =
    row;
  return { kind, headline, headlineKey, kicker, section, genre, penNamesJson, words, photos, publishedAt };
}

function shown(listed: Listed) {
  const { kind, headline, kicker, section, genre, penNamesJson, words, photos, publishedAt } = listed;
  const penNames: string[] = JSON.parse(penNamesJson);
  return { kind, headline, kicker, section, genre, penNames, words, photos, publishedAt };
}

export function timestampOf(milliseconds: number): Timestamp {
  return Timestamp.parse(new Date(milliseconds).toISOString());
}
