import type { Move } from '#shared/areas/workflow.ts';
import { openChanges } from '#shared/document/published.ts';
import { runsText } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import { findArticle } from '#shell/cli/find-article.ts';
import { actor, signer } from '#shell/cli/people.ts';
import { entriesOf } from '#shell/cli/registers.ts';
import type { Desk, Option, Verb } from '#shell/cli/verb.ts';
import { stageText } from '#shell/cli/words.ts';
import { articleOperand } from './articles.ts';

interface MoveVerb {
  readonly move: Move;
  readonly summary: string;
  /** What is done, as in "Hãy ghi ai …" and "Đã …". */
  readonly act: string;
  readonly reason?: Option;
  /** Whether it may be done while changes are open, for a reason. */
  readonly mayLeaveChanges?: boolean;
  /** A reporter may send in what is their own without saying who they are. */
  readonly mayBeUnnamed?: boolean;
}

const reason = { value: 'TEXT', help: 'lý do' };
const withChanges = { value: 'TEXT', help: 'ký dù còn chỗ sửa chưa nhận hoặc từ chối; nói vì sao' };

const table: readonly MoveVerb[] = [
  { move: 'submit', summary: 'Gửi duyệt', act: 'gửi duyệt', mayLeaveChanges: true, mayBeUnnamed: true },
  {
    move: 'approve',
    summary: 'Duyệt; cấp cao hơn duyệt thay luôn các cấp dưới',
    act: 'duyệt',
    mayLeaveChanges: true,
  },
  {
    move: 'return',
    summary: 'Trả lại cho người viết, kèm lý do',
    act: 'trả lại',
    reason: { ...reason, help: 'lý do, để người viết biết phải sửa gì', required: true },
  },
  { move: 'hold', summary: 'Để dành bài', act: 'để dành', reason },
  { move: 'resume', summary: 'Đưa bài để dành trở lại khâu duyệt', act: 'đưa lại vào khâu duyệt' },
];

export const moves: readonly Verb[] = table.map((entry) => ({
  name: entry.move,
  summary: entry.summary,
  help: [
    'Chữ ký hiện là “chưa ký số”: quyết định được ghi lại cùng bản đã duyệt, chưa kèm khóa của người ký.',
  ],
  operands: [articleOperand],
  options: {
    as: { value: 'PERSON', help: whoText(entry) },
    ...(entry.reason && { reason: entry.reason }),
    ...(entry.mayLeaveChanges && { 'with-changes': withChanges }),
  },
  opens: 'write',
  run: (desk) => makeMove(desk, entry),
}));

function whoText({ act, mayBeUnnamed }: MoveVerb): string {
  return mayBeUnnamed ? `người ${act} (mặc định: người ở cấp thấp nhất)` : `người ${act}; xem: desk people`;
}

async function makeMove(desk: Desk, { move, act, mayBeUnnamed }: MoveVerb) {
  const { client, typed } = desk;
  const as = mayBeUnnamed ? await actor(desk) : await signer(desk, act);
  const id = await findArticle(client, typed.operands[0]!);
  const { stage, signOff } = await client.review.move({ id, move, as, ...(await reasonIn(desk, id)) });
  const { content } = await client.articles.open({ id });
  const standing = stageText(stage, await entriesOf(client, 'level'));
  return {
    json: { id, stage, signOff },
    text: `Đã ${act} “${runsText(content.headline)}” (chưa ký số). Khâu hiện nay: ${standing}.`,
  };
}

/** Whoever leaves changes open says of how many they know: of those that are there now. */
async function reasonIn({ client, typed }: Desk, id: ArticleId) {
  const whyOpen = typed.values['with-changes'];
  const given = whyOpen ?? typed.values['reason'];
  if (given === undefined) return {};
  if (whyOpen === undefined) return { reason: given };
  const count = openChanges((await client.articles.open({ id })).content).length;
  return { reason: given, ...(count > 0 && { openChanges: count }) };
}
