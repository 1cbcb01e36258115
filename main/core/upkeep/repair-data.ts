import type { DataNote } from '#shared/areas/upkeep.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId } from '#shared/ids.ts';
import { figure } from '#shared/figure.ts';
import { differingParts, type StoredArticles } from './article-findings.ts';
import { hasDerivedStrays } from './database-findings.ts';
import { databaseState } from './database-state.ts';
import { createWalk, type Watch } from './walk.ts';

/** What can be made anew, through the eyes of those who keep it. */
export interface Repairable extends Pick<StoredArticles, 'differing' | 'isMisindexed'> {
  readonly databaseFile: string;
  articleIds(): ArticleId[];
  rederive(id: ArticleId): void;
  unlikeIndexes(): number;
  rebuildIndexes(watch: Watch): Promise<unknown>;
  /** How many articles wait to be indexed. */
  unindexed(): number;
  indexWaiting(signal: AbortSignal): Promise<unknown>;
}

export interface Repaired {
  readonly repaired: DataNote[];
  /** Those whose rows were made anew. */
  readonly articles: ArticleId[];
}

/**
 * Makes anew what is made from the articles and differs from them, and says what that was. Revisions, sign-offs,
 * threads, photos and the words of articles are read, never written.
 */
export async function repairData(parts: Repairable, watch: Watch): Promise<Repaired> {
  const ids = parts.articleIds();
  const waiting = parts.unindexed();
  const walk = createWalk(watch, { total: ids.length * 2, stopped });
  // Looked at first: a row that is made anew marks its article to be indexed again.
  const isSearchOff = await searchIsOff(parts, ids, walk);
  const rows = await walk(ids, (id) => repairRow(id, parts));
  if (watch.signal.aborted) throw stopped();
  const search = isSearchOff ? await rebuildSearch(parts, watch) : await catchUp(parts, waiting, watch);
  if (watch.signal.aborted) throw stopped();
  const articles = new Set(rows.map(({ article }) => article));
  return { repaired: [...rows.map(({ told }) => told), ...search], articles: [...articles] };
}

type Walk = ReturnType<typeof createWalk>;

async function searchIsOff(parts: Repairable, ids: readonly ArticleId[], walk: Walk): Promise<boolean> {
  const { wordIndexDamage, strays } = await databaseState(parts.databaseFile);
  if (wordIndexDamage.length > 0 || hasDerivedStrays(strays) || parts.unlikeIndexes() > 0) return true;
  const misindexed = await walk(ids, (id) => (readable(() => parts.isMisindexed(id)) ? [id] : []));
  return misindexed.length > 0;
}

function repairRow(id: ArticleId, parts: Repairable): { article: ArticleId; told: DataNote }[] {
  const found = readable(() => differingParts(id, parts)) ?? [];
  if (found.length > 0) parts.rederive(id);
  return found.map(({ subject, sentence }) => ({ article: id, told: { subject, sentence } }));
}

/** What cannot be read cannot be made anew either; the check tells it. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

async function rebuildSearch(parts: Repairable, watch: Watch): Promise<DataNote[]> {
  await parts.rebuildIndexes(watch);
  return [{ subject: 'tìm kiếm', sentence: 'Phần tìm kiếm được làm lại từ các bài.' }];
}

/** `waiting`: those that waited before the repair itself marked any. */
async function catchUp(parts: Repairable, waiting: number, { signal }: Watch): Promise<DataNote[]> {
  await parts.indexWaiting(signal);
  if (waiting === 0) return [];
  return [{ subject: 'tìm kiếm', sentence: `${figure(waiting)} bài còn chờ nay tìm được theo từ.` }];
}

function stopped(): AppError {
  return new AppError(
    'blocked',
    'Đã dừng sửa theo yêu cầu. Những gì đã sửa xong vẫn giữ; khi cần, hãy chạy lại.',
  );
}
