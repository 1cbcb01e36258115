import type { Entry } from '#shared/areas/registers.ts';
import type { KeptSignOff } from '#shared/areas/review.ts';
import { deriveStage, firstStage, rankOf, type Chain, type Stage } from '#shared/areas/workflow.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId, ContentHash, EntryId, RevisionId } from '#shared/ids.ts';

/** What this area asks of the registers. */
export interface Registers {
  entries(kind: 'level'): Entry<'level'>[];
  find(kind: 'level', id: string): Entry<'level'> | undefined;
  find(kind: 'person', id: string): Entry<'person'> | undefined;
  find(kind: 'role', id: string): Entry<'role'> | undefined;
  isListed(kind: 'person', id: string): boolean;
}

/** What it asks of the revisions. */
export interface Heads {
  heads(article: ArticleId): readonly { id: RevisionId; contentHash: ContentHash; role: string }[];
  find(id: RevisionId): { role: string } | undefined;
  lineOf(id: RevisionId): ReadonlySet<RevisionId>;
}

/** Somebody who acts, and the level they act for. */
export interface Signer {
  readonly person: string;
  readonly level: string;
  readonly rank: number;
}

export type Stages = ReturnType<typeof createStages>;

/** Where articles stand: derived from the sign-offs over the head each time it is asked, never stored as truth. */
export function createStages(ports: {
  registers: Registers;
  revisions: Heads;
  signOffsOf(id: ArticleId): KeptSignOff[];
}) {
  const { registers, revisions } = ports;

  function chain(): Chain {
    return registers.entries('level').map(({ id, value }) => ({ id, rank: value.rank }));
  }

  /** The level of this chain as which one of another newsroom counts. */
  function levelHere(level: EntryId): EntryId {
    if (registers.entries('level').some(({ id }) => id === level)) return level;
    return registers.find('level', level)?.value.countsAs ?? level;
  }

  /** A person who is not in the list may do nothing. */
  function signer(person: string): Signer {
    if (!registers.isListed('person', person)) throw unknownPerson(person);
    const level = levelOf(person);
    return { person, level, rank: rankOf(level, chain()) };
  }

  /** The level of somebody who wrote something here, also where they are not in the list any more. */
  function levelOf(person: string): EntryId {
    const found = registers.find('person', person);
    const role = found && registers.find('role', found.value.role);
    if (!role) throw unknownPerson(person);
    return levelHere(role.value.level);
  }

  /** The decisions that were made over a head, the newest where none is named, or over what it was built upon, oldest first. */
  function signOffs(article: ArticleId, named?: RevisionId): KeptSignOff[] {
    const head = named ?? revisions.heads(article)[0]?.id;
    const made = ports.signOffsOf(article);
    if (!head || made.length === 0) return [];
    const line = revisions.lineOf(head);
    return made
      .filter((signOff) => line.has(signOff.revision))
      .map((signOff) => ({ ...signOff, level: levelHere(signOff.level) }));
  }

  function stageOf(article: ArticleId): Stage {
    const [head] = revisions.heads(article);
    if (!head) return firstStage(chain());
    const ranked = chain();
    const decisions = signOffs(article).map((signOff) => ({
      ...signOff,
      authorRank: writerRank(signOff.revision, ranked),
    }));
    const authorRank = rankOf(levelHere(head.role), ranked);
    return deriveStage(decisions, { ...head, authorRank }, ranked);
  }

  /** Of a level that is no more, or a revision that is not here, nothing is known. */
  function writerRank(revision: RevisionId, ranked: Chain): number | undefined {
    const role = revisions.find(revision)?.role;
    const level = role && levelHere(role);
    return ranked.find(({ id }) => id === level)?.rank;
  }

  /** What the last decision was made about, where the newest revision says something else. */
  function leftText(article: ArticleId): ContentHash | undefined {
    const [head] = revisions.heads(article);
    const decided = signOffs(article).at(-1)?.contentHash;
    return decided === head?.contentHash ? undefined : decided;
  }

  return { chain, firstStage: () => firstStage(chain()), levelOf, signer, leftText, signOffs, stageOf };
}

function unknownPerson(person: string): AppError {
  return new AppError(
    'not_found',
    `Không có ai mang mã “${person}” trong danh sách người của tòa soạn. Hãy chọn một người có trong danh sách.`,
  );
}
