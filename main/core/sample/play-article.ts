import assert from 'node:assert/strict';
import type { Changes } from '#shared/areas/articles.ts';
import type { Revision } from '#shared/areas/revisions.ts';
import type { ThreadId } from '#shared/ids.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { runsOf } from '#shared/document/run.ts';
import { readContent, storeContent } from '#shared/document/stored.ts';
import type { ArticleId } from '#shared/ids.ts';
import { stamp, type Clock } from '#core/clock.ts';
import { changeAt, find, replaced, suggested } from './change-text.ts';
import { issueNumber } from './issue.ts';
import type { SampleArticle, Step } from './sample-article.ts';
import type { Days } from './sample-days.ts';
import type { SampleDesk, SamplePorts } from './sample-ports.ts';
import { bodyOf, withDays, type TextPorts } from './sample-text.ts';

/** A clock that stands at the moment of the step that is being played. */
export interface StageClock extends Clock {
  moveTo(moment: Date): void;
}

export interface Stage {
  readonly desk: SampleDesk;
  readonly clock: StageClock;
  readonly days: Days;
  readonly text: TextPorts;
  readonly revisions: SamplePorts['revisions'];
  /** The level somebody of the staff writes at. */
  levelOf(person: string): string;
}

/** Plays the life of one article, one step after the other, each at its time. Whoever calls is in a transaction. */
export function playArticle(article: SampleArticle, stage: Stage): ArticleId {
  const [first, ...others] = article.steps;
  assert(first?.kind === 'write', `an article of the sample begins with writing: ${article.key}`);
  let moment = moveOn(first, 0, new Date(0), stage);
  const id = stage.desk.articles.create(first.as);
  stage.desk.articles.save(id, writtenBy(article, stage), first.as);
  let thread: ThreadId | undefined;
  for (const [index, step] of others.entries()) {
    moment = moveOn(step, index + 1, moment, stage);
    thread = playStep(step, { id, thread }, stage);
  }
  stage.desk.articles.keep(id, 'close');
  return id;
}

/** Never back, though a step of yesterday evening may lie behind one of "three hours ago". */
function moveOn(step: Step, index: number, before: Date, { days, clock }: Stage): Date {
  const planned = days.momentOf(step.when, index).getTime();
  const moment = new Date(Math.max(planned, before.getTime() + 60_000));
  clock.moveTo(moment);
  return moment;
}

function writtenBy(article: SampleArticle, { days, text }: Stage): Changes {
  const dated = (words: string) => withDays(words, days.dayOf);
  const line = (words = '') => runsOf(dated(words));
  const body = bodyOf(dated(article.body), text);
  const { series, place } = article;
  return {
    fields: {
      kicker: line(article.kicker),
      headline: line(article.headline),
      subheadline: line(article.subheadline),
      lead: line(article.lead),
      bylines: article.bylines.map((byline) => ({ ...byline })),
      section: article.section,
      secondarySections: [...(article.secondarySections ?? [])],
      topics: [...article.topics],
      tags: [...article.tags],
      genre: article.genre,
      publication: { issue: issueNumber, page: article.page },
      ...(series !== undefined && { series }),
      ...(place !== undefined && { place }),
    },
    put: body,
    order: body.map((block) => block.id),
  };
}

/** Answers the thread that was begun last. */
function playStep(
  step: Step,
  { id, thread }: { id: ArticleId; thread: ThreadId | undefined },
  stage: Stage,
): ThreadId | undefined {
  const { desk } = stage;
  const { as } = step;
  const answered = () => thread ?? assert.fail('an answer in the sample without a comment');
  switch (step.kind) {
    case 'write':
      return assert.fail('an article of the sample is written once');
    case 'edit':
      desk.articles.save(id, changeAt(contentOf(id, stage), step.from, replaced(step.to)), as);
      return thread;
    case 'suggest':
      desk.articles.save(id, suggestion(step, id, stage), as);
      return thread;
    case 'editElsewhere':
      editElsewhere(step, id, stage);
      return thread;
    case 'close':
      desk.articles.keep(id, 'close');
      return thread;
    case 'move':
      desk.review.move({ id, move: step.move, as, reason: step.reason });
      return thread;
    case 'comment':
      return begin(step, id, stage);
    case 'reply':
      return desk.threads.answer(answered(), { kind: 'reply', text: step.text }, as).id;
    case 'resolve':
      return desk.threads.answer(answered(), { kind: 'resolve' }, as).id;
    default:
      return step satisfies never;
  }
}

function contentOf(id: ArticleId, { desk }: Stage): ArticleContent {
  return desk.articles.open(id).content;
}

function suggestion(
  { as, from, to }: Extract<Step, { kind: 'suggest' }>,
  id: ArticleId,
  stage: Stage,
): Changes {
  const mark = { person: as, level: stage.levelOf(as), at: stamp(stage.clock) };
  return changeAt(contentOf(id, stage), from, suggested(to, mark, stage.text.nextId()));
}

function begin(
  { as, quote, text }: Extract<Step, { kind: 'comment' }>,
  id: ArticleId,
  stage: Stage,
): ThreadId {
  const { place, start } = find(contentOf(id, stage), quote);
  const anchor = { ...place, start, end: start + quote.length, quote };
  return stage.desk.threads.begin(id, anchor, { text, as }).id;
}

/**
 * What a story file from another laptop would bring: a revision built upon the one before ours, which neither of the two
 * had seen of the other.
 */
function editElsewhere(
  { as, laptop, from, to }: Extract<Step, { kind: 'editElsewhere' }>,
  id: ArticleId,
  stage: Stage,
): void {
  const { revisions, desk, clock } = stage;
  const [ours] = revisions.list(id);
  const base = revisions.read(ours!.parents[0]!); // The step follows a revision that was built upon another.
  const revision: Revision = {
    envelope: 1,
    article: id,
    parents: [ours!.parents[0]!],
    content: edited(readContent(base.content), from, to),
    author: { person: as, role: stage.levelOf(as), laptop },
    at: stamp(clock),
    reason: 'pack',
  };
  desk.arrivals.receive(id, stamp(clock), () => revisions.add(revision));
}

function edited(content: ArticleContent, from: string, to: string): Revision['content'] {
  const { fields, put = [] } = changeAt(content, from, replaced(to));
  const body = content.body.map((block) => put.find(({ id }) => id === block.id) ?? block);
  return storeContent({ ...content, ...fields, body } as ArticleContent); // Only fields that were there.
}
