import type { Finding } from '#shared/areas/checks.ts';
import type { Blocker, KeptSignOff } from '#shared/areas/review.ts';
import type { RevisionReason } from '#shared/areas/revisions.ts';
import { levelsPassed, transitions, type Move, type SignOff, type Stage } from '#shared/areas/workflow.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId, ContentHash, RevisionId } from '#shared/ids.ts';
import { figure } from '#shared/figure.ts';
import { stamp, type Clock } from '#core/clock.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import { moveBlockers } from './blockers.ts';
import type { CheckTable } from './check-table.ts';
import type { SignOffStore } from './sign-off-store.ts';
import type { Registers, Stages } from './stages.ts';

export interface MoveRequest {
  readonly id: ArticleId;
  readonly move: Move;
  readonly as: string;
  readonly reason?: string | undefined;
  /** How many open changes the signer signs with. */
  readonly openChanges?: number | undefined;
}

/** What this area asks of the articles. `keep` and `restage` run inside the transaction of the move. */
export interface ReviewedArticles {
  open(id: ArticleId): {
    content: ArticleContent;
    stage: Stage;
    heads: readonly RevisionId[];
    isReadOnly: boolean;
  };
  keep(id: ArticleId, reason: RevisionReason): { revision: RevisionId; contentHash: ContentHash };
  restage(id: ArticleId): Stage;
}

interface Ports {
  readonly db: WritableDatabase;
  readonly clock: Clock;
  readonly articles: ReviewedArticles;
  readonly checkTable: CheckTable;
  readonly registers: Registers;
  readonly signOffs: SignOffStore;
  readonly stages: Stages;
}

/** Why the revision is cut that a decision names. */
const revisionReasons: Readonly<Record<Move, RevisionReason>> = {
  submit: 'submit',
  approve: 'signOff',
  return: 'return',
  hold: 'signOff',
  resume: 'signOff',
};

export type ReviewService = ReturnType<typeof createReviewService>;

export function createReviewService({ db, clock, articles, checkTable, registers, signOffs, stages }: Ports) {
  function blockers({ id, move, as, reason = '', openChanges }: MoveRequest): Blocker[] {
    const { content, stage, heads, isReadOnly } = articles.open(id);
    const { rank } = stages.signer(as);
    return moveBlockers({
      content,
      stage,
      headCount: heads.length,
      isReadOnly,
      move,
      reason,
      openChanges,
      rank,
      chain: stages.chain(),
      failedChecks: checkTable.blocking(content),
      levelTitle: (level) =>
        registers.entries('level').find((entry) => entry.id === level)?.value.title ?? level,
    });
  }

  function decide(request: MoveRequest): SignOff {
    const { id, move, as } = request;
    const reason = reasonOf(request);
    const { level, rank } = stages.signer(as);
    const { stage } = articles.open(id);
    const passed = move === 'approve' ? levelsPassed(stage, rank, stages.chain()) : [];
    const previous = stages.signOffs(id).at(-1)?.id;
    return {
      article: id,
      ...articles.keep(id, revisionReasons[move]),
      level,
      ...(passed.length > 0 && { passed }),
      decision: move,
      ...(reason && { reason }),
      person: as,
      at: stamp(clock),
      ...(previous && { previous }),
    };
  }

  return {
    blockers,

    /** What the checks have to say of the article as it is written now. */
    findings(id: ArticleId): Finding[] {
      return checkTable.findings(articles.open(id).content);
    },

    /** Keeps what is written, signs it, and answers where the article stands now: all of it or nothing. */
    move(request: MoveRequest): { stage: Stage; signOff: KeptSignOff } {
      return db.transaction(() => {
        const found = blockers(request);
        if (found.length > 0) throw blocked(found);
        const signOff = signOffs.add(decide(request));
        return { signOff, stage: articles.restage(request.id) };
      });
    },
  };
}

/** What is kept of it. Whoever signs with changes open says so there. */
function reasonOf({ move, reason, openChanges }: MoveRequest): string | undefined {
  const said = reason?.normalize('NFC');
  if (openChanges === undefined || !transitions[move].needsChecks) return said;
  const act = move === 'submit' ? 'Gửi' : 'Ký';
  return `${act} khi còn ${figure(openChanges)} chỗ sửa chưa nhận hoặc từ chối: ${said}`;
}

function blocked(blockers: readonly Blocker[]): AppError {
  const sentence = blockers.map((blocker) => blocker.sentence).join(' ');
  return new AppError('blocked', sentence, { details: { blockers } });
}
