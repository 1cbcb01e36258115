import { z } from 'zod';
import { createStore, type StoreApi } from 'zustand';
import { keepLayout, layoutLeft } from '#renderer/api/kept-layout.ts';
import { Anchor } from '#shared/areas/threads.ts';
import { EntryId, ThreadId, type ArticleId } from '#shared/ids.ts';

/** What was written and is not sent yet. */
const Draft = z.object({
  text: z.string(),
  /** The level of the chain that is asked to look. */
  level: EntryId.optional(),
});
export type Draft = z.infer<typeof Draft>;

export const newNote = 'new';
const DraftId = z.union([ThreadId, z.literal(newNote)]);
export type DraftId = z.infer<typeof DraftId>;

const Drafts = z.object({
  /** What a note that is being written will speak of. */
  anchor: Anchor.nullable(),
  /** Each under the thread it answers; that of a new note under `newNote`. */
  written: z.record(z.string(), Draft),
  /** The one in which the keyboard is. */
  at: DraftId.nullable().default(null),
});
export type Drafts = z.infer<typeof Drafts>;

const nothing: Drafts = { anchor: null, written: {}, at: null };
const known = new Map<string, StoreApi<Drafts>>();
const bringing = new Map<string, Promise<DraftId | null>>();

/** Whoever else sits down at this window neither sees them nor sends them. */
interface Of {
  readonly article: ArticleId;
  readonly by: EntryId;
}

/** The notes and answers that a person is writing about an article, whether it is on the screen or not. */
export function draftsOf(of: Of): StoreApi<Drafts> {
  const drafts = known.get(nameOf(of)) ?? createStore(() => nothing);
  known.set(nameOf(of), drafts);
  return drafts;
}

/**
 * Brings back what was left when the window went, once, and keeps what is written from then on. Tells in which of them the
 * keyboard was.
 */
export function bringDraftsBack(of: Of): Promise<DraftId | null> {
  const begun = bringing.get(nameOf(of)) ?? bringBack(of);
  bringing.set(nameOf(of), begun);
  return begun;
}

async function bringBack(of: Of): Promise<DraftId | null> {
  const drafts = draftsOf(of);
  const keep = (now: Drafts) => keepLayout(nameOf(of), isEmpty(now) ? null : now);
  const left = await layoutLeft(nameOf(of), Drafts);
  if (left)
    drafts.setState((now) => ({
      anchor: now.anchor ?? left.anchor,
      written: { ...left.written, ...now.written },
      at: now.at,
    }));
  drafts.subscribe(keep);
  if (drafts.getState() !== nothing) keep(drafts.getState());
  return left?.at ?? null;
}

function nameOf({ article, by }: Of): string {
  return `notes.${article}.${by}`;
}

function isEmpty({ anchor, written }: Drafts): boolean {
  return anchor === null && Object.keys(written).length === 0;
}
