import type { Finding } from '#shared/areas/checks.ts';
import type { Blocker } from '#shared/areas/review.ts';
import { moveRefusal, transitions, type Chain, type Move, type Stage } from '#shared/areas/workflow.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { openChanges } from '#shared/document/published.ts';

/** Everything a move is judged by. */
export interface MoveCase {
  readonly content: ArticleContent;
  readonly stage: Stage;
  readonly headCount: number;
  readonly isReadOnly: boolean;
  readonly move: Move;
  readonly reason: string;
  /** How many open changes the signer signs with. */
  readonly openChanges?: number | undefined;
  readonly rank: number;
  readonly chain: Chain;
  /** What the checks call an error. */
  readonly failedChecks: readonly Finding[];
  readonly levelTitle: (id: string) => string;
}

/** Why an article may not be moved: every reason, not only the first. Empty where it may. */
export function moveBlockers(moveCase: MoveCase): Blocker[] {
  const { move, reason, content, headCount, isReadOnly } = moveCase;
  const blockers: Blocker[] = [...refusals(moveCase)];
  if (transitions[move].needsReason && reason.trim() === '')
    blockers.push({
      kind: 'reason',
      sentence: 'Cần ghi lý do để người viết biết phải sửa gì. Hãy ghi lý do.',
    });
  if (content.kind === 'reference')
    blockers.push({
      kind: 'reference',
      sentence: 'Đây là tư liệu, không đi qua các khâu duyệt. Hãy viết bài mới từ tư liệu này.',
    });
  if (headCount > 1)
    blockers.push({
      kind: 'heads',
      sentence: `Bài đang có ${headCount} bản song song. Hãy chọn một bản để giữ rồi làm lại.`,
    });
  if (isReadOnly)
    blockers.push({
      kind: 'readOnly',
      sentence: 'Bài do phiên bản Tòa Soạn mới hơn tạo ra. Hãy cập nhật Tòa Soạn trên máy này.',
    });
  return transitions[move].needsChecks ? [...blockers, ...failed(moveCase)] : blockers;
}

function failed({ move, failedChecks, content, openChanges: count, reason }: MoveCase): Blocker[] {
  const isAnsweredFor = count !== undefined && count === openChanges(content).length;
  const left = failedChecks.filter(({ rule }) => rule !== 'openChanges' || !isAnsweredFor);
  const blockers: Blocker[] = left.map((finding) => ({
    kind: 'check',
    sentence: finding.sentence,
    finding,
  }));
  if (isAnsweredFor && reason.trim() === '')
    blockers.push({ kind: 'reason', sentence: whyWithChanges[move === 'submit' ? 'submit' : 'approve'] });
  return blockers;
}

const whyWithChanges = {
  submit: 'Gửi khi còn chỗ sửa thì cần ghi vì sao. Hãy ghi một câu.',
  approve: 'Ký khi còn chỗ sửa thì cần ghi vì sao. Hãy ghi một câu.',
};

function refusals({ move, stage, rank, chain, levelTitle }: MoveCase): Blocker[] {
  switch (moveRefusal(move, stage, rank, chain)) {
    case 'stage':
      return [{ kind: 'stage', sentence: wrongStage[move] }];
    case 'level':
      return [
        {
          kind: 'level',
          sentence: `Bài đang ở cấp ${levelTitle(stage.level)}. Hãy để người của cấp này hoặc cấp trên làm việc này.`,
        },
      ];
    case undefined:
      return [];
  }
}

const wrongStage: Readonly<Record<Move, string>> = {
  submit: 'Bài này đã gửi duyệt rồi. Muốn gửi lại, hãy chờ bài được trả lại.',
  approve: 'Bài này chưa được gửi duyệt hoặc đã duyệt xong. Chỉ duyệt được bài đang chờ duyệt.',
  return: 'Bài này đang ở chỗ người viết nên không cần trả lại. Chỉ trả lại được bài đã gửi duyệt.',
  hold: 'Bài này chưa được gửi duyệt nên chưa để dành được. Hãy gửi duyệt trước.',
  resume: 'Bài này không nằm trong số bài để dành.',
};
