import { create } from 'zustand';
import type { PageReview } from '#shared/areas/page-review.ts';
import type { ArrivingPage } from './arriving-pages.ts';
import type { Company } from './page-company.ts';

export type PageKind = 'story' | 'reference';

/** A page in hand: as it stands, and the ways back and forth. */
export interface ReviewDraft {
  readonly review: PageReview;
  readonly kind: PageKind;
  readonly past: readonly PageReview[];
  readonly future: readonly PageReview[];
  /** The field that is being written in: its letters are taken back together. */
  readonly writing: string | null;
}

export type PageState =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly sentence: string }
  | { readonly step: 'ready'; readonly draft: ReviewDraft };

/** A page on its way in. Of a pasted page there may be two forms: where the first holds no article, the next is read. */
export interface IncomingPage {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly File[];
  /** What came with it, for its pictures. */
  readonly company?: Company;
  readonly state: PageState;
}

/** Several pages on their way to being articles at once. */
export interface Accepting {
  readonly done: number;
  readonly total: number;
  stop(): void;
}

interface ImportStore {
  readonly pages: readonly IncomingPage[];
  /** The page that is looked over. */
  readonly shown: string | null;
  /** Pages that waited when the window was left; what came in since stands behind them. */
  restore(pages: readonly IncomingPage[], shown: string | null): void;
  /** How many became articles since the list was last begun. */
  readonly accepted: number;
  readonly accepting: Accepting | null;
  add(pages: readonly ArrivingPage[]): void;
  show(id: string): void;
  step(id: string, state: PageState): void;
  /** A correction. `writing`: the field whose text it is, where it is one letter among many. */
  correct(id: string, review: PageReview, writing?: string): void;
  undo(id: string): void;
  redo(id: string): void;
  choose(id: string, kind: PageKind): void;
  remove(ids: readonly string[]): void;
  /** Those that were looked over and left out last. */
  readonly skipped: readonly IncomingPage[];
  /** They stand in the list again, as they were. */
  putBack(): void;
  /** One became an article, and goes from the list. */
  accept(id: string): void;
  /** Nobody is told any more what became of a list that is empty. */
  forgetAccepted(): void;
  followAccepting(accepting: Accepting | null): void;
}

export const useImport = create<ImportStore>((set) => {
  const change = (id: string, next: (page: IncomingPage) => IncomingPage) =>
    set(({ pages }) => ({ pages: pages.map((page) => (page.id === id ? next(page) : page)) }));
  const redraft = (id: string, next: (draft: ReviewDraft) => ReviewDraft) =>
    change(id, (page) =>
      page.state.step === 'ready'
        ? { ...page, state: { step: 'ready', draft: next(page.state.draft) } }
        : page,
    );
  return {
    pages: [],
    shown: null,
    accepted: 0,
    accepting: null,
    add: (added) =>
      set(({ pages, accepted }) => ({
        accepted: pages.length === 0 ? 0 : accepted,
        pages: [
          ...pages,
          ...added.map((page) => ({
            ...page,
            id: crypto.randomUUID(),
            state: { step: 'waiting' } as const,
          })),
        ],
      })),
    restore(kept, shown) {
      set(({ pages, shown: now }) => {
        const all = [...kept, ...pages];
        return { pages: all, shown: now ?? known(all, shown) ?? nextReady(all, [], null) };
      });
    },
    show: (shown) => set({ shown }),
    step(id, state) {
      change(id, (page) => ({ ...page, state }));
      set(({ shown, pages }) => ({ shown: known(pages, shown) ?? firstRead(pages) }));
    },
    correct: (id, review, writing) => redraft(id, (draft) => corrected(draft, review, writing)),
    undo: (id) => redraft(id, undone),
    redo: (id) => redraft(id, redone),
    choose: (id, kind) => redraft(id, (draft) => ({ ...draft, kind })),
    skipped: [],
    remove: (ids) =>
      set((before) => {
        const skipped = before.pages.filter(({ id, state }) => ids.includes(id) && state.step === 'ready');
        return { ...without(before, ids), ...(skipped.length > 0 && { skipped }) };
      }),
    putBack: () =>
      set(({ pages, skipped, shown }) => ({
        pages: [...skipped, ...pages],
        skipped: [],
        shown: skipped[0]?.id ?? shown,
      })),
    accept: (id) => set((before) => ({ ...without(before, [id]), accepted: before.accepted + 1 })),
    forgetAccepted: () => set(({ pages }) => (pages.length === 0 ? { accepted: 0 } : {})),
    followAccepting: (accepting) => set({ accepting }),
  };
});

function without({ pages, shown }: Pick<ImportStore, 'pages' | 'shown'>, ids: readonly string[]) {
  const left = pages.filter((page) => !ids.includes(page.id));
  return { pages: left, shown: known(left, shown) ?? nextReady(pages, ids, shown) };
}

export function draftOf(review: PageReview): ReviewDraft {
  return { review, kind: 'story', past: [], future: [], writing: null };
}

function corrected(draft: ReviewDraft, review: PageReview, writing: string | undefined): ReviewDraft {
  if (review === draft.review) return draft;
  const goesOn = writing !== undefined && writing === draft.writing;
  const past = goesOn ? draft.past : [...draft.past, draft.review];
  return { ...draft, review, past, future: [], writing: writing ?? null };
}

function undone(draft: ReviewDraft): ReviewDraft {
  const review = draft.past.at(-1);
  if (!review) return draft;
  return {
    ...draft,
    review,
    past: draft.past.slice(0, -1),
    future: [draft.review, ...draft.future],
    writing: null,
  };
}

function redone(draft: ReviewDraft): ReviewDraft {
  const [review, ...future] = draft.future;
  if (!review) return draft;
  return { ...draft, review, past: [...draft.past, draft.review], future, writing: null };
}

function known(pages: readonly IncomingPage[], id: string | null): string | null {
  return pages.some((page) => page.id === id && page.state.step === 'ready') ? id : null;
}

/** The first of those that can be read, once it is: pages are looked over in the order in which they were given. */
function firstRead(pages: readonly IncomingPage[]): string | null {
  const first = pages.find(({ state }) => state.step !== 'refused');
  return first?.state.step === 'ready' ? first.id : null;
}

/** The one after those that went, else the first there is. */
function nextReady(
  pages: readonly IncomingPage[],
  gone: readonly string[],
  shown: string | null,
): string | null {
  const at = pages.findIndex(({ id }) => id === shown);
  const around = [...pages.slice(at + 1), ...pages.slice(0, Math.max(0, at))];
  return around.find(({ id, state }) => state.step === 'ready' && !gone.includes(id))?.id ?? null;
}
