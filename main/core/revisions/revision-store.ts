import { Revision, type RevisionSummary } from '#shared/areas/revisions.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId, ContentHash, RevisionId } from '#shared/ids.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import { packRevision, unpack, type PackedRevision } from './revision-codec.ts';

/** How many dictionaries may have to be read before a revision can be: what keeps any of them within a few milliseconds. */
const maxDepth = 16;

interface PackedRow {
  bytes: Buffer;
  dictionary: RevisionId | null;
}

interface SummaryRow {
  id: RevisionId;
  contentHash: ContentHash;
  person: string;
  role: string;
  laptop: string;
  at: string;
  reason: RevisionSummary['reason'];
  isHead: number;
}

type FiledRow = Omit<SummaryRow, 'id' | 'isHead'> & { readonly article: ArticleId };

/** The revision that must be read first, and how many must be read in all. */
interface Dictionary {
  readonly id: RevisionId;
  readonly depth: number;
}

/** A revision without its content: what lists, stages and graphs need. */
export interface HeadRow {
  readonly id: RevisionId;
  readonly contentHash: ContentHash;
  readonly role: string;
}

/** What is known of a revision without its content. */
export interface KnownRevision {
  readonly article: ArticleId;
  readonly contentHash: ContentHash;
  readonly role: string;
}

export type RevisionStore = ReturnType<typeof createRevisionStore>;

/** The immutable states of all articles. Adding one that is there already changes nothing. */
export function createRevisionStore(db: WritableDatabase) {
  const insert = db.prepare<
    [string, string, string, string, string, string, string, string, Uint8Array, string | null, number],
    never
  >(`
    INSERT INTO revision (id, article, contentHash, person, role, laptop, at, reason, bytes, dictionary, depth)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  `);
  const insertParent = db.prepare<[string, string], never>(
    'INSERT INTO revision_parent (revision, parent) VALUES (?, ?)',
  );
  const packed = db.prepare<[string], PackedRow>('SELECT bytes, dictionary FROM revision WHERE id = ?');
  const hash = db.prepare<[string], { contentHash: ContentHash }>(
    'SELECT contentHash FROM revision WHERE id = ?',
  );
  const depth = db.prepare<[string], { depth: number }>('SELECT depth FROM revision WHERE id = ?');
  const one = db.prepare<[string], KnownRevision>(
    'SELECT article, contentHash, role FROM revision WHERE id = ?',
  );
  const filed = db.prepare<[string], FiledRow>(
    'SELECT article, contentHash, person, role, laptop, at, reason FROM revision WHERE id = ?',
  );
  const allIds = db.prepare<[], { id: RevisionId }>('SELECT id FROM revision ORDER BY rowid');
  const parents = db.prepare<[string], { parent: RevisionId }>(
    'SELECT parent FROM revision_parent WHERE revision = ? ORDER BY parent',
  );
  const isHeadSql = 'NOT EXISTS (SELECT 1 FROM revision_parent WHERE parent = revision.id)';
  const ofArticle = db.prepare<[string], SummaryRow>(`
    SELECT id, contentHash, person, role, laptop, at, reason, ${isHeadSql} AS isHead
    FROM revision
    WHERE article = ?
    ORDER BY at DESC, rowid DESC
  `);
  const headRows = db.prepare<[string], HeadRow>(`
    SELECT id, contentHash, role
    FROM revision
    WHERE article = ? AND ${isHeadSql}
    ORDER BY at DESC, id
  `);
  const ancestry = db.prepare<[string], { id: RevisionId }>(`
    WITH RECURSIVE line (id) AS (
      SELECT ?
      UNION
      SELECT parent FROM revision_parent JOIN line ON revision_parent.revision = line.id
    )
    SELECT id FROM line
  `);
  const removeParents = db.prepare<[string], never>(
    'DELETE FROM revision_parent WHERE revision IN (SELECT id FROM revision WHERE article = ?)',
  );
  const removeOf = db.prepare<[string], never>('DELETE FROM revision WHERE article = ?');

  function parentsOf(id: RevisionId): RevisionId[] {
    return parents.all(id).map(({ parent }) => parent);
  }

  function bytesOf(id: RevisionId): Buffer {
    const row = packed.get(id);
    if (!row) throw noSuchRevision();
    return unpack(row.bytes, row.dictionary === null ? undefined : bytesOf(row.dictionary));
  }

  /** The parent whose bytes the new revision is packed against, while the chain behind it is short enough. */
  function dictionaryFor({ parents: [parent] }: Revision): Dictionary | undefined {
    const found = parent && depth.get(parent);
    return found && found.depth < maxDepth ? { id: parent, depth: found.depth + 1 } : undefined;
  }

  function write({ id, contentHash, envelope, bytes }: PackedRevision, dictionary?: Dictionary): void {
    if (depth.get(id)) return;
    const { article, author, at, reason } = envelope;
    const origin = [author.person, author.role, author.laptop, at, reason] as const;
    insert.run(id, article, contentHash, ...origin, bytes, dictionary?.id ?? null, dictionary?.depth ?? 0);
    for (const parent of envelope.parents) insertParent.run(id, parent);
  }

  return {
    add(revision: Revision): RevisionId {
      const dictionary = dictionaryFor(revision);
      const made = packRevision(revision, dictionary && bytesOf(dictionary.id));
      db.transaction(() => write(made, dictionary));
      return made.id;
    },

    /** An article's first revision, which nothing comes before. It may have been packed in another thread. */
    addFirst(made: PackedRevision): void {
      db.transaction(() => write(made));
    },

    /** The canonical bytes, exactly as they were written. */
    bytesOf,

    /** What is known of a revision that is here. */
    find(id: RevisionId): KnownRevision | undefined {
      return one.get(id);
    },

    read(id: RevisionId): Revision {
      return Revision.parse(JSON.parse(bytesOf(id).toString('utf8')));
    },

    contentHash(id: RevisionId): ContentHash {
      const row = hash.get(id);
      if (!row) throw noSuchRevision();
      return row.contentHash;
    },

    /** What is written beside the bytes. */
    facts(id: RevisionId): Omit<RevisionSummary, 'id' | 'isHead'> & { article: ArticleId } {
      const row = filed.get(id);
      if (!row) throw noSuchRevision();
      const { person, role, laptop, ...rest } = row;
      return { ...rest, parents: parentsOf(id), author: { person, role, laptop } };
    },

    ids(): RevisionId[] {
      return allIds.all().map(({ id }) => id);
    },

    /** Newest first. */
    list(article: ArticleId): RevisionSummary[] {
      return ofArticle.all(article).map(({ person, role, laptop, isHead, ...row }) => ({
        ...row,
        parents: parentsOf(row.id),
        author: { person, role, laptop },
        isHead: isHead === 1,
      }));
    },

    /** The states nobody has built upon, newest first. */
    heads(article: ArticleId): HeadRow[] {
      return headRows.all(article);
    },

    /** For an article that goes for good. */
    removeOf(article: ArticleId): void {
      removeParents.run(article);
      removeOf.run(article);
    },

    /** A revision and everything it was built upon. */
    lineOf(id: RevisionId): Set<RevisionId> {
      return new Set(ancestry.all(id).map((row) => row.id));
    },
  };
}

function noSuchRevision(): AppError {
  return new AppError(
    'not_found',
    'Không tìm thấy bản này của bài. Hãy chọn một bản trong danh sách các bản.',
  );
}
