import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import { runFields } from '#shared/document/content.ts';
import { ArticleId, BlockId, EntryId, ThreadId, Timestamp } from '#shared/ids.ts';

export const MessageId = z.uuid({ version: 'v7' }).brand('MessageId');
export type MessageId = z.infer<typeof MessageId>;

/**
 * Offsets count UTF-16 code units of the line as it is written, open deletions too; `quote` is what stands there. An empty
 * quote means the whole of it. `lost`: what was spoken of was deleted.
 */
const span = {
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
  lost: z.literal(true).optional(),
};

const inField = { field: z.enum(runFields), ...span };
const inBlock = { block: BlockId, line: z.string().optional(), ...span };

/** Where words were chosen over several lines, the lines behind the first. Each is carried and lost by itself. */
const further = z
  .array(z.union([z.looseObject(inField), z.looseObject(inBlock)]))
  .min(1)
  .optional();

/** The place in an article that a thread speaks of: in one of its fields, or in lines of its blocks. */
export const Anchor = z.union([
  z.looseObject({ ...inField, further }),
  z.looseObject({ ...inBlock, further }),
]);
export type Anchor = z.infer<typeof Anchor>;

/**
 * `previous`: what was said last where this was said. The order of a thread rests on it, not on clocks. `beside`: what else
 * was said last there, on other laptops, and had not been answered.
 */
const said = {
  id: MessageId,
  person: EntryId,
  at: Timestamp,
  previous: MessageId.optional(),
  beside: z.array(MessageId).min(1).optional(),
};
const text = z.string().min(1);
/** Levels of the chain that are asked to look. */
const levels = z.array(EntryId).min(1).optional();

/** One thing said or done in a thread. It is never changed: what was said stays said. */
export const Message = z.discriminatedUnion('kind', [
  z.looseObject({ ...said, kind: z.literal('comment'), text, levels }),
  z.looseObject({ ...said, kind: z.literal('reply'), text, levels }),
  z.looseObject({ ...said, kind: z.literal('resolve'), text: text.optional() }),
  z.looseObject({ ...said, kind: z.literal('reopen'), text: text.optional() }),
  z.looseObject({
    ...said,
    kind: z.literal('mention'),
    people: z.array(EntryId).min(1),
    text: text.optional(),
  }),
]);
export type Message = z.infer<typeof Message>;

/**
 * A comment on an article with what was answered, oldest first. It stands beside the text, and never in an export.
 * `anchor` is where it was begun and never changes; `place` is where edits have carried it in the working copy.
 */
export const Thread = z.looseObject({
  id: ThreadId,
  article: ArticleId,
  anchor: Anchor,
  place: Anchor.optional(),
  messages: z.array(Message).min(1),
});
export type Thread = z.infer<typeof Thread>;

/** What can be added to a thread that was begun. */
const Answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reply'), text, levels }),
  z.strictObject({ kind: z.literal('resolve'), text: text.optional() }),
  z.strictObject({ kind: z.literal('reopen'), text: text.optional() }),
  z.strictObject({ kind: z.literal('mention'), people: z.array(EntryId).min(1), text: text.optional() }),
]);
export type Answer = z.infer<typeof Answer>;

/** Where edits have carried a thread. */
export const CarriedAnchor = z.strictObject({ thread: ThreadId, anchor: Anchor });
export type CarriedAnchor = z.infer<typeof CarriedAnchor>;

/** What was said, each after what it answers, whatever the clocks of the laptops say; else by time, then by id. */
export function messagesInOrder(messages: readonly Message[]): Message[] {
  const waiting = messages.toSorted((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
  const coming = new Set(waiting.map(({ id }) => id));
  const ordered: Message[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((message) => !answered(message).some((id) => coming.has(id)));
    const [next] = waiting.splice(Math.max(ready, 0), 1);
    coming.delete(next!.id);
    ordered.push(next!);
  }
  return ordered;
}

/** What was said last: more than one thing where laptops spoke beside each other. */
export function lastSaid(messages: readonly Message[]): MessageId[] {
  const before = new Set(messages.flatMap(answered));
  return messages.map(({ id }) => id).filter((id) => !before.has(id));
}

/**
 * Whether somebody said that it is settled, and nobody took that back. What was said on another laptop at that time, and
 * could not be known there, is not settled by it.
 */
export function isResolved({ messages }: Pick<Thread, 'messages'>): boolean {
  const last = messages.findLast(({ kind }) => kind === 'resolve' || kind === 'reopen');
  if (last?.kind !== 'resolve') return false;
  const known = knownTo(last, messages);
  return messages.every(
    (message) =>
      message.kind === 'resolve' ||
      message.kind === 'reopen' ||
      known.has(message.id) ||
      knownTo(message, messages).has(last.id),
  );
}

function answered({ previous, beside = [] }: Message): MessageId[] {
  return previous ? [previous, ...beside] : beside;
}

/** Everything that was said before, as far as whoever said this could know. */
function knownTo(message: Message, messages: readonly Message[]): ReadonlySet<MessageId> {
  const byId = new Map(messages.map((each) => [each.id, each]));
  const known = new Set<MessageId>();
  const waiting = answered(message);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (known.has(id)) continue;
    known.add(id);
    const earlier = byId.get(id);
    if (earlier) waiting.push(...answered(earlier));
  }
  return known;
}

export const threads = {
  /** Oldest first. */
  list: query(z.strictObject({ article: ArticleId }), z.array(Thread)),
  begin: command(z.strictObject({ article: ArticleId, anchor: Anchor, text, levels, as: EntryId }), Thread),
  answer: command(z.strictObject({ thread: ThreadId, answer: Answer, as: EntryId }), Thread),
};
