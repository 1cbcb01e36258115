import { z } from 'zod';
import { createStore, type StoreApi } from 'zustand';
import { keepLayout, layoutLeft } from '#renderer/api/kept-layout.ts';
import { Anchor } from '#shared/areas/threads.ts';
import { EntryId, type ArticleId, type ThreadId } from '#shared/ids.ts';

/** What was written and is not sent yet. */
const Draft = z.object({
  text: z.string(),
  /** The level of the chain that is asked to look. */
  level: EntryId.optional(),
});
export type Draft = z.infer<typeof Draft>;

const Drafts = z.object({
  /** What a note that is being written will speak of. */
  anchor: Anchor.nullable(),
  /** Each under the thread it answers; that of a new note under `newNote`. */
  written: z.record(z.string(), Draft),
});
export type Drafts = z.infer<typeof Drafts>;

export const newNote = 'new';
export type DraftId = ThreadId | typeof newNote;

const nothing: Drafts = { anchor: null, written: {} };
const known = new Map<ArticleId, StoreApi<Drafts>>();
const bringing = new Map<ArticleId, Promise<void>>();

/** The notes and answers that are being written about an article, whether it is on the screen or not. */
export function draftsOf(article: ArticleId): StoreApi<Drafts> {
  const drafts = known.get(article) ?? createStore(() => nothing);
  known.set(article, drafts);
  return drafts;
}

/** Brings back what was left when the window went, once, and keeps what is written from then on. */
export function bringDraftsBack(article: ArticleId): Promise<void> {
  const begun = bringing.get(article) ?? bringBack(article);
  bringing.set(article, begun);
  return begun;
}

async function bringBack(article: ArticleId): Promise<void> {
  const name = `notes.${article}`;
  const drafts = draftsOf(article);
  const left = await layoutLeft(name, Drafts);
  if (left)
    drafts.setState((now) => ({
      anchor: now.anchor ?? left.anchor,
      written: { ...left.written, ...now.written },
    }));
  drafts.subscribe((now) => keepLayout(name, now));
  if (drafts.getState() !== nothing) keepLayout(name, drafts.getState());
}
