import type { ArticleId } from '#shared/ids.ts';
import type { ReadableDatabase } from '#core/storage/database.ts';
import { damage, derived, type Finding } from './finding.ts';

/** What a check asks of those who keep articles and find them. */
export interface StoredArticles {
  readonly db: ReadableDatabase;
  /** Which parts of its row in lists are not what they are made from. Throws where it cannot be read. */
  differing(id: ArticleId): readonly ('list' | 'stage')[];
  /** The revision its working copy was made from. */
  baseOf(id: ArticleId): string;
  /** Whether searching would find something else than what it says. */
  isMisindexed(id: ArticleId): boolean;
}

const partSentences = {
  list: 'Dòng của bài trong danh sách không khớp với nội dung bài.',
  stage: 'Khâu duyệt ghi trong danh sách không khớp với các lần ký duyệt.',
} as const;

export function articleFindings(
  id: ArticleId,
  known: ReadonlySet<string>,
  stored: StoredArticles,
): Finding[] {
  try {
    return stored.db.atOneMoment(() => [
      ...(known.has(stored.baseOf(id)) ? [] : [damage(id, `Bản mà bài ${id} đang viết tiếp không còn.`)]),
      ...differingParts(id, stored),
      ...(stored.isMisindexed(id) ? [derived(id, 'Phần tìm kiếm không khớp với nội dung bài.')] : []),
    ]);
  } catch {
    return [damage(id, `Bài ${id} không đọc được.`)];
  }
}

export function differingParts(id: ArticleId, stored: Pick<StoredArticles, 'differing'>): Finding[] {
  return stored.differing(id).map((part) => derived(id, partSentences[part]));
}
