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

/** The place in an article that a thread speaks of: in one of its fields, or in a line of one of its blocks. */
export const Anchor = z.union([
  z.looseObject({ field: z.enum(runFields), ...span }),
  z.looseObject({ block: BlockId, line: z.string().optional(), ...span }),
]);
export type Anchor = z.infer<typeof Anchor>;

/** `previous`: what was said last where this was said. The order of a thread rests on it, not on clocks. */
const said = { id: MessageId, person: EntryId, at: Timestamp, previous: MessageId.optional() };
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
    const ready = waiting.findIndex(({ previous }) => !previous || !coming.has(previous));
    const [next] = waiting.splice(Math.max(ready, 0), 1);
    coming.delete(next!.id);
    ordered.push(next!);
  }
  return ordered;
}

/** Whether somebody said that it is settled, and nobody took that back. */
export function isResolved({ messages }: Pick<Thread, 'messages'>): boolean {
  return messages.findLast(({ kind }) => kind === 'resolve' || kind === 'reopen')?.kind === 'resolve';
}

export const threads = {
  /** Oldest first. */
  list: query(z.strictObject({ article: ArticleId }), z.array(Thread)),
  begin: command(z.strictObject({ article: ArticleId, anchor: Anchor, text, levels, as: EntryId }), Thread),
  answer: command(z.strictObject({ thread: ThreadId, answer: Answer, as: EntryId }), Thread),
};
