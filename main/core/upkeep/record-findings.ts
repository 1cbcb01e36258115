import type { RevisionSummary, Revision } from '#shared/areas/revisions.ts';
import { Message, Thread } from '#shared/areas/threads.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import type { ContentHash, RevisionId } from '#shared/ids.ts';
import { sha256 } from '#core/storage/hash.ts';
import { damage, note, shortId, type Finding } from './finding.ts';

/** What is written beside a revision's bytes, to be asked for without reading them. */
export type RevisionFacts = Omit<RevisionSummary, 'id' | 'isHead'> & { readonly article: string };

export interface SignOffRow {
  readonly id: string;
  readonly article: string;
  readonly revision: string;
  readonly json: string;
}

export interface ThreadRow {
  readonly id: string;
  readonly article: string;
  readonly json: string;
  readonly messages: readonly { readonly id: string; readonly at: string; readonly json: string }[];
}

export interface StoredRevisions {
  revisionBytes(id: RevisionId): Uint8Array;
  revisionFacts(id: RevisionId): RevisionFacts;
  contentHashOf(content: Revision['content']): ContentHash;
}

export function revisionFindings(
  id: RevisionId,
  known: ReadonlySet<string>,
  stored: StoredRevisions,
): Finding[] {
  try {
    const bytes = stored.revisionBytes(id);
    if (sha256(bytes) !== id) return [brokenRevision(id)];
    // Bytes that bear their own name are what was written.
    const revision = JSON.parse(Buffer.from(bytes).toString('utf8')) as Revision;
    const facts = stored.revisionFacts(id);
    if (canonicalJson(facts) !== canonicalJson(factsOf(revision, stored))) return [misfiledRevision(id)];
    return revision.parents.filter((parent) => !known.has(parent)).map((parent) => missingParent(id, parent));
  } catch {
    return [brokenRevision(id)];
  }
}

function factsOf(revision: Revision, { contentHashOf }: StoredRevisions): RevisionFacts {
  const { article, at, reason, content } = revision;
  const { person, role, laptop } = revision.author;
  const parents = revision.parents.toSorted();
  return {
    article,
    author: { person, role, laptop },
    at,
    reason,
    parents,
    contentHash: contentHashOf(content),
  };
}

function brokenRevision(id: string): Finding {
  return damage(id, `Bản ${shortId(id)} không còn nguyên vẹn.`);
}

function misfiledRevision(id: string): Finding {
  return damage(id, `Bản ${shortId(id)} được ghi trong danh sách các bản khác với chính nó.`);
}

/** By design: a revision may come before the one it was built upon. */
function missingParent(id: string, parent: string): Finding {
  return note(
    id,
    `Bản ${shortId(id)} viết tiếp từ bản ${shortId(parent)} chưa có trên máy này. Khi cần, hãy xin gói bài từ máy đã viết bản đó.`,
  );
}

export function signOffFindings(row: SignOffRow, known: ReadonlySet<string>): Finding[] {
  if (!isWholeSignOff(row)) return [damage(row.id, `Lần ký duyệt ${shortId(row.id)} không còn nguyên vẹn.`)];
  if (known.has(row.revision)) return [];
  const what = `Lần ký duyệt ${shortId(row.id)} là của bản ${shortId(row.revision)} chưa có trên máy này`;
  return [note(row.id, `${what} nên chưa được tính. Khi cần, hãy xin gói bài từ máy đã ký.`)];
}

function isWholeSignOff({ id, article, revision, json }: SignOffRow): boolean {
  if (sha256(json) !== id) return false;
  const signed = JSON.parse(json); // Its bytes bear their own name.
  return signed.article === article && signed.revision === revision;
}

export function threadFindings(row: ThreadRow): Finding[] {
  try {
    const messages = row.messages.map(({ json }) => Message.parse(JSON.parse(json)));
    const { id, article } = Thread.parse({ ...JSON.parse(row.json), messages });
    const isFiled = messages.every((message, index) => {
      const filed = row.messages[index];
      return message.id === filed?.id && message.at === filed.at;
    });
    if (id === row.id && article === row.article && isFiled) return [];
  } catch {
    // Told below, as what does not read.
  }
  return [damage(row.id, `Góp ý ${row.id} không đọc được.`)];
}
