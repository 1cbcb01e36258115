import type { Changes, ImportResult } from '#shared/areas/articles.ts';
import type { Asset } from '#shared/areas/assets.ts';
import type { RegisterEntry, RegisterKind } from '#shared/areas/registers.ts';
import type { Revision, RevisionReason, RevisionSummary } from '#shared/areas/revisions.ts';
import type { Anchor, Answer, MessageId, Thread } from '#shared/areas/threads.ts';
import type { Move } from '#shared/areas/workflow.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import type {
  ArticleId,
  AssetId,
  ContentHash,
  EntryId,
  RevisionId,
  ThreadId,
  Timestamp,
} from '#shared/ids.ts';
import type { Clock, Ids } from '#core/clock.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import type { SampleRecords } from './sample-record.ts';

/** The desk at which the sample is written: the same services that people write with, at another time. */
export interface SampleDesk {
  readonly articles: {
    create(as: string): ArticleId;
    open(id: ArticleId): { readonly content: ArticleContent };
    save(id: ArticleId, changes: Changes, as: string): Timestamp;
    keep(id: ArticleId, reason: RevisionReason): { readonly contentHash: ContentHash };
  };
  readonly arrivals: { receive(id: ArticleId, createdAt: Timestamp, addRecords: () => void): void };
  readonly imports: {
    importPages(order: {
      files: readonly { path: string; name: string }[];
      kind: 'reference';
      as: string;
      signal: AbortSignal;
      onResults(results: readonly ImportResult[], done: number): void;
    }): Promise<ImportResult[]>;
  };
  readonly registers: {
    put(request: { kind: RegisterKind; id: EntryId; value: Record<string, unknown>; as: EntryId }): unknown;
  };
  readonly review: {
    move(request: { id: ArticleId; move: Move; as: string; reason?: string | undefined }): unknown;
  };
  readonly threads: {
    begin(article: ArticleId, anchor: Anchor, said: { text: string; as: string }): Thread;
    answer(id: ThreadId, answer: Answer, as: string): Thread;
  };
}

export interface SamplePorts {
  readonly db: WritableDatabase;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly record: SampleRecords;
  readonly photosFolder: string;
  deskAt(circumstances: { clock: Clock; onImported(article: { readonly id: ArticleId }): void }): SampleDesk;
  readonly articles: {
    headline(id: ArticleId): string;
    /** Undefined where the article is not here. */
    workingCopy(id: ArticleId): { readonly isUnkept: boolean } | undefined;
  };
  readonly revisions: {
    add(revision: Revision): RevisionId;
    read(id: RevisionId): Revision;
    list(article: ArticleId): RevisionSummary[];
    bytesOf(id: RevisionId): Uint8Array;
  };
  messagesOf(article: ArticleId): MessageId[];
  readonly registers: {
    find(kind: RegisterKind, id: string): unknown;
    isListed(kind: RegisterKind, id: string): boolean;
    state(kind: RegisterKind, id: EntryId): RegisterEntry | undefined;
    standing(kind: RegisterKind): RegisterEntry[];
    history(kind: RegisterKind, id: EntryId): RegisterEntry[];
    remove(kind: RegisterKind, id: EntryId): void;
    reload(): void;
  };
  readonly assets: {
    all(): Asset[];
    find(id: string): Asset | undefined;
    remove(id: AssetId): void;
  };
  readonly photos: {
    keep(file: { path: string; name: string }): Promise<{ asset: Asset }>;
    /** The files of a photo that is recorded no more. */
    discard(asset: Asset): Promise<void>;
  };
  /** The level somebody of the staff writes at. */
  levelOf(person: string): string;
  /** Everything of an article, for good. Whoever calls is in a transaction. */
  removeArticle(id: ArticleId): void;
}
