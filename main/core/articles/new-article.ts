import type { Revision } from '#shared/areas/revisions.ts';
import type { SearchField } from '#shared/areas/search.ts';
import { currentFormat, type ArticleContent } from '#shared/document/content.ts';
import { normalForm } from '#shared/document/normal-form.ts';
import { storeContent } from '#shared/document/stored.ts';
import type { ArticleId, ContentHash, RevisionId, Timestamp } from '#shared/ids.ts';
import { listedOf, type Listed } from './listed.ts';
import { bodySizeOf, workingRows, type WorkingRows } from './working-rows.ts';

/** Where a new article comes from: what its first revision says of itself. */
export interface Origin {
  readonly article: ArticleId;
  readonly author: Revision['author'];
  readonly at: Timestamp;
  readonly reason: Revision['reason'];
}

/** A revision that only wants writing, as the revisions know it. */
export interface PackedRevision {
  readonly id: RevisionId;
  readonly contentHash: ContentHash;
  readonly envelope: Pick<Revision, 'article' | 'parents' | 'author' | 'at' | 'reason'>;
  readonly bytes: Uint8Array;
}

/** What of an article can be searched. */
export type SearchText = Readonly<Record<SearchField, string>>;

/** A new article, worked out to its last row: what is left is to write it. Plain values, so that a thread can hand it on. */
export interface NewArticle {
  readonly id: ArticleId;
  readonly format: number;
  readonly at: Timestamp;
  readonly by: string;
  readonly listed: Listed;
  readonly rows: WorkingRows;
  readonly revision: PackedRevision;
  readonly searchText: SearchText;
}

/** What working out an article asks of other areas. */
export interface Preparing {
  pack(revision: Revision): PackedRevision;
  searchText(content: ArticleContent): SearchText;
}

export function prepareArticle(
  content: ArticleContent,
  { article, author, at, reason }: Origin,
  { pack, searchText }: Preparing,
): NewArticle {
  const normal = normalForm(content);
  const rows = workingRows(normal);
  return {
    id: article,
    format: currentFormat,
    at,
    by: author.person,
    listed: listedOf(normal, bodySizeOf(rows)),
    rows,
    revision: pack({ envelope: 1, article, parents: [], content: storeContent(content), author, at, reason }),
    searchText: searchText(normal),
  };
}
