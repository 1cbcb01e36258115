import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import type { Revision } from '#shared/areas/revisions.ts';
import { ContentHash, RevisionId } from '#shared/ids.ts';
import { sha256 } from '#core/storage/hash.ts';

/** The bytes a revision is named after. */
function revisionBytes(revision: Revision): Buffer {
  return Buffer.from(canonicalJson(revision), 'utf8');
}

function revisionIdOf(bytes: Uint8Array): RevisionId {
  return RevisionId.parse(sha256(bytes));
}

export function contentHashOf(content: Revision['content']): ContentHash {
  return ContentHash.parse(sha256(canonicalJson(content)));
}

/** What is stored beside the bytes, to be asked for without reading them. */
export type RevisionEnvelope = Pick<Revision, 'article' | 'parents' | 'author' | 'at' | 'reason'>;

/** A revision ready to be stored: named, and compressed against the one whose bytes were the dictionary. */
export interface PackedRevision {
  readonly id: RevisionId;
  readonly contentHash: ContentHash;
  readonly envelope: RevisionEnvelope;
  readonly bytes: Uint8Array;
}

/** Works out everything about a revision that needs no other one. */
export function packRevision(revision: Revision, dictionary?: Uint8Array): PackedRevision {
  const bytes = revisionBytes(revision);
  const { article, parents, author, at, reason, content } = revision;
  return {
    id: revisionIdOf(bytes),
    contentHash: contentHashOf(content),
    envelope: { article, parents, author, at, reason },
    bytes: pack(bytes, dictionary),
  };
}

/** The longest revision we read, in bytes: a hundred times the longest article known. */
const maxBytes = 64 * 1024 * 1024;

/** Compresses against the parent's bytes, which are almost the same: an edit costs what was edited. */
function pack(bytes: Uint8Array, dictionary: Uint8Array | undefined): Buffer {
  const params = {
    [constants.ZSTD_c_compressionLevel]: 3,
    [constants.ZSTD_c_windowLog]: windowLog(bytes, dictionary),
  };
  return zstdCompressSync(bytes, { params, ...(dictionary && { dictionary }) });
}

export function unpack(packed: Uint8Array, dictionary: Uint8Array | undefined): Buffer {
  return zstdDecompressSync(packed, { maxOutputLength: maxBytes, ...(dictionary && { dictionary }) });
}

/** A window that reaches back over the whole dictionary, in zstd's powers of two. */
function windowLog(bytes: Uint8Array, dictionary: Uint8Array | undefined): number {
  const reach = bytes.length + (dictionary?.length ?? 0);
  return Math.min(Math.max(Math.ceil(Math.log2(reach + 1)), 10), 27);
}
