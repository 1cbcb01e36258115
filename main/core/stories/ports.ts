import type { Asset } from '#shared/areas/assets.ts';
import type { SaidOfPhoto } from '#shared/areas/photo-desk.ts';
import type { RegisterEntry, RegisterKind } from '#shared/areas/registers.ts';
import type { KeptSignOff } from '#shared/areas/review.ts';
import type { Revision, RevisionSummary } from '#shared/areas/revisions.ts';
import type { Thread } from '#shared/areas/threads.ts';
import type { SignOff } from '#shared/areas/workflow.ts';
import type { ArticleId, AssetId, RevisionId, Timestamp } from '#shared/ids.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import type { KnownRevisions } from './check-article.ts';
import type { CheckPorts, LookInParts } from './check-story-file.ts';
import type { PageReading } from './records.ts';

/** The working copy of an article that is here: the revision it stands on, and whether it says more than that. */
export interface WorkingCopyState {
  readonly base: RevisionId;
  readonly isUnkept: boolean;
}

/** What this area asks of the others: to read what travels, and to take in what arrived. Writing is inside a transaction. */
export interface StoryPorts {
  readonly db: WritableDatabase;
  /** The program's own version, told in every file it writes. */
  readonly version: string;
  readonly articles: {
    /** Undefined where the article is not here. */
    workingCopy(id: ArticleId): WorkingCopyState | undefined;
    /** Keeps what no revision says yet, as the work of whoever wrote it. Refuses an article that is not here. */
    keepOwn(id: ArticleId, reason: 'pack' | 'keep'): void;
    /** Makes room for an article where it is new, lets its records be added, and brings the working copy up to them. */
    receive(id: ArticleId, createdAt: Timestamp, addRecords: () => void): void;
    /** Brings where every article stands up to date with the levels. */
    restageAll(): void;
  };
  readonly revisions: KnownRevisions & {
    list(article: ArticleId): RevisionSummary[];
    bytesOf(id: RevisionId): Uint8Array;
    add(revision: Revision): RevisionId;
  };
  readonly signOffs: { of(article: ArticleId): KeptSignOff[]; add(signOff: SignOff): unknown };
  readonly threads: { of(article: ArticleId): Thread[]; add(thread: Thread): void };
  readonly readings: {
    whole(article: ArticleId): PageReading | undefined;
    add(article: ArticleId, file: string, reading: PageReading): void;
  };
  readonly registers: {
    /** The states that count now, of entries that were removed too. */
    standing(kind: RegisterKind): RegisterEntry[];
    /** Adds states made elsewhere; answers those that count now and did not before. */
    merge(entries: readonly RegisterEntry[]): RegisterEntry[];
    /** Forgets what a transaction that failed had brought. */
    reload(): void;
  };
  readonly photoDesk: {
    /** What this newsroom says of a photo: its stars, and words that are not the file's. */
    said(id: AssetId): SaidOfPhoto;
    /** Adds what nobody here has said yet; what was said here stays. */
    hear(theirs: SaidOfPhoto): void;
    /** What hearing it would change, and whether it says something else than we do. */
    compare(theirs: SaidOfPhoto): { readonly adds: boolean; readonly differs: boolean };
  };
  readonly assets: {
    find(id: string): Asset | undefined;
    /** Whether the original file is in the data folder, with the size it should have. */
    isHere(asset: Asset): boolean;
    pathOf(asset: Asset): string;
    /** Writes the original file whole, from bytes that were compared with its id. */
    store(asset: Asset, bytes: AsyncIterable<Uint8Array>): Promise<void>;
    /** Adds what is known of a photo. */
    record(asset: Asset): void;
    lookInParts: LookInParts;
  };
}

/** What the check of a story file asks of what is here. */
export function checkedAgainst({
  assets,
  registers,
  revisions,
}: StoryPorts): Pick<CheckPorts, 'known' | 'lookInParts' | 'levels'> {
  return {
    known: revisions,
    lookInParts: assets.lookInParts,
    levels: registers.standing('level').map(({ id }) => id),
  };
}
