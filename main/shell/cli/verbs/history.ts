import type { KeptSignOff } from '#shared/areas/review.ts';
import type { RevisionSummary } from '#shared/areas/revisions.ts';
import { apart, titledList } from '#shell/cli/article-text.ts';
import { findArticle } from '#shell/cli/find-article.ts';
import { entriesOf, namedPeople, type Named } from '#shell/cli/registers.ts';
import { aligned } from '#shell/cli/table.ts';
import { stampText } from '#shell/cli/times.ts';
import type { Verb } from '#shell/cli/verb.ts';
import { moveTitles, reasonTitles } from '#shell/cli/words.ts';
import { articleOperand } from './articles.ts';

export const history: Verb = {
  name: 'history',
  summary: 'Xem các bản của một bài và các lần ký duyệt',
  operands: [articleOperand],
  options: {},
  opens: 'read',
  async run({ client, typed }) {
    const id = await findArticle(client, typed.operands[0]!);
    const revisions = await client.revisions.list({ article: id });
    const signOffs = await client.review.signOffs({ id });
    const people = namedPeople(await entriesOf(client, 'person'));
    return {
      json: { revisions, signOffs },
      text: apart([revisionsText(revisions, people), signOffsText(signOffs, people)]),
    };
  },
};

/** An id long enough to tell revisions apart by eye. */
const shortLength = 12;

function revisionsText(revisions: readonly RevisionSummary[], people: readonly Named[]): string {
  const rows = revisions.map(({ id, at, reason, author, isHead }) => [
    id.slice(0, shortLength),
    stampText(at),
    reasonTitles[reason],
    nameOf(author.person, people),
    isHead ? 'bản mới nhất' : '',
  ]);
  return titledList('Các bản, bản mới đứng trước:', aligned(rows).split('\n'));
}

function signOffsText(signOffs: readonly KeptSignOff[], people: readonly Named[]): string {
  if (signOffs.length === 0) return 'Bài chưa qua khâu duyệt nào.';
  const rows = signOffs.map(({ at, decision, person, revision, reason }) => [
    revision.slice(0, shortLength),
    stampText(at),
    moveTitles[decision],
    nameOf(person, people),
    reason ? `(chưa ký số) ${reason}` : '(chưa ký số)',
  ]);
  return titledList('Ký duyệt:', aligned(rows).split('\n'));
}

function nameOf(person: string, people: readonly Named[]): string {
  return people.find(({ id }) => id === person)?.title ?? person;
}
