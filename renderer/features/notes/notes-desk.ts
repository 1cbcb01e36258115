import { createStore, type StoreApi } from 'zustand';
import { quoteOf, standingParts } from '#shared/areas/anchor-parts.ts';
import { nameOf, placeOf, placesOf, type Places, type Written } from '#shared/areas/anchor-places.ts';
import { carryAnchor, settleAnchor } from '#shared/areas/carry-anchor.ts';
import { isResolved, type Anchor, type CarriedAnchor, type Thread } from '#shared/areas/threads.ts';
import type { ThreadId } from '#shared/ids.ts';
import { draftsOf, newNote, type Draft, type DraftId, type Drafts } from './note-drafts.ts';
import { anchorNow, caretNow, fieldWithCaret, textNow, type NotedArticle } from './noted-article.ts';
import { isAnyTouched } from './touched.ts';

/** A thread, and where its words stand now. */
export interface Note {
  readonly thread: Thread;
  readonly anchor: Anchor;
}

export interface NotesState {
  /** In the order of the text; those whose words are gone last. */
  readonly notes: readonly Note[];
  /** The one at the caret. */
  readonly active: ThreadId | null;
  /** Whose form takes the caret as soon as it is in sight. */
  readonly awaited: DraftId | null;
}

/** The notes of an article while it is being written. */
export interface NotesDesk {
  readonly article: NotedArticle;
  readonly state: StoreApi<NotesState>;
  readonly drafts: StoreApi<Drafts>;
  /** The threads as they are stored. False while the text is not on the screen yet. */
  receive(threads: readonly Thread[]): boolean;
  /** Brings every note to where its words stand now. */
  carry(): void;
  /** Finds the note at the caret. */
  look(): void;
  /** Begins a note at the caret. False where there is nothing it could speak of. */
  beginNote(): boolean;
  beginReply(thread: ThreadId): void;
  write(draft: DraftId, words: Draft): void;
  /** The form has the caret that it was to take. */
  focused(): void;
  /** The keyboard is in the form of a draft now, or in none. */
  stay(draft: DraftId | null): void;
  /** A draft goes on where it was left. */
  goOn(draft: DraftId): void;
  /** Brings the draft of a note to its words, where they were written in elsewhere meanwhile. */
  settleDraft(): void;
  /** Sent, or given up. */
  endDraft(draft: DraftId): void;
}

const nothing: NotesState = { notes: [], active: null, awaited: null };

export function createNotesDesk(article: NotedArticle): NotesDesk {
  const state = createStore<NotesState>(() => nothing);
  const drafts = draftsOf({ article: article.article.id, by: article.as });
  const stored = new Map<ThreadId, Anchor>();
  /** The text in which the notes are where they say. */
  let text: Written | undefined;

  const arrange = (notes: readonly Note[], places: Places) =>
    state.setState({ notes: inOrder(notes, places) });

  const moveDraft = (anchor: Anchor) => {
    if (anchor !== drafts.getState().anchor) drafts.setState({ anchor });
  };

  const settleDraft = () => {
    const { anchor } = drafts.getState();
    if (anchor && text) moveDraft(settleAnchor(anchor, placesOf(text)));
  };

  const carry = () => {
    const { notes } = state.getState();
    const { anchor } = drafts.getState();
    const [before, after] = [text, notes.length > 0 || anchor ? textNow(article) : undefined];
    if (!before || !after) return;
    text = after;
    const anchors = [...notes.map((note) => note.anchor), ...(anchor ? [anchor] : [])];
    if (isAnyTouched(anchors, before, after)) carryOver(placesOf(before), placesOf(after));
  };

  const carryOver = (before: Places, after: Places) => {
    const { notes } = state.getState();
    const { anchor } = drafts.getState();
    if (anchor) moveDraft(carryAnchor(anchor, before, after));
    const carried = notes.map((note) => carriedNote(note, before, after));
    if (carried.some((note, index) => note !== notes[index])) arrange(carried, after);
  };

  /** What was carried since it was last asked. */
  const takeCarried = (): CarriedAnchor[] => {
    carry();
    return state.getState().notes.flatMap(({ thread: { id: thread }, anchor }) => {
      if (stored.get(thread) === anchor) return [];
      stored.set(thread, anchor);
      return [{ thread, anchor }];
    });
  };

  article.carry(takeCarried);
  return {
    article,
    state,
    drafts,
    carry,
    settleDraft,
    receive(threads) {
      carry();
      text = textNow(article) ?? text;
      if (!text) return false;
      settleDraft();
      const known = new Map(state.getState().notes.map((note) => [note.thread.id, note.anchor]));
      const places = placesOf(text);
      const notes = threads.map((thread) => {
        const kept = thread.place ?? thread.anchor;
        if (!stored.has(thread.id)) stored.set(thread.id, kept);
        return { thread, anchor: known.get(thread.id) ?? settleAnchor(kept, places) };
      });
      arrange(notes, places);
      return true;
    },
    look() {
      const { notes, active } = state.getState();
      if (notes.length === 0 || fieldWithCaret() === undefined) return;
      const caret = caretNow(article);
      const found = caret ? (noteAt(notes, caret)?.thread.id ?? null) : null;
      if (found !== active) state.setState({ active: found });
    },
    beginNote() {
      // What is half written speaks of the words it was begun on.
      if (drafts.getState().anchor && drafts.getState().written[newNote]?.text.trim()) {
        state.setState({ awaited: newNote });
        return true;
      }
      const anchor = anchorNow(article);
      if (!anchor) return false;
      carry();
      text = textNow(article) ?? text;
      drafts.setState({ anchor });
      state.setState({ awaited: newNote });
      return true;
    },
    beginReply(thread) {
      drafts.setState(({ written }) => ({ written: { ...written, [thread]: { text: '' } } }));
      state.setState({ awaited: thread });
    },
    write: (draft, words) => drafts.setState(({ written }) => ({ written: { ...written, [draft]: words } })),
    focused: () => state.setState({ awaited: null }),
    stay: (at) => drafts.setState({ at }),
    goOn: (draft) => state.setState({ awaited: draft }),
    endDraft: (draft) => drafts.setState((before) => without(before, draft)),
  };
}

function without({ anchor, written, at }: Drafts, draft: DraftId): Drafts {
  const { [draft]: _, ...others } = written;
  return { anchor: draft === newNote ? null : anchor, written: others, at: at === draft ? null : at };
}

function carriedNote(note: Note, before: Places, after: Places): Note {
  const anchor = carryAnchor(note.anchor, before, after, note.thread.anchor);
  return anchor === note.anchor ? note : { ...note, anchor };
}

function inOrder(notes: readonly Note[], places: Places): Note[] {
  const order = new Map([...places.keys()].map((name, index) => [name, index]));
  const rank = (part: Anchor | undefined) => (part && order.get(nameOf(placeOf(part)))) ?? Infinity;
  return notes.toSorted((a, b) => {
    const [one, other] = [standingParts(a.anchor)[0], standingParts(b.anchor)[0]];
    if (rank(one) !== rank(other)) return rank(one) < rank(other) ? -1 : 1;
    return (one ?? a.anchor).start - (other ?? b.anchor).start;
  });
}

interface AtCaret {
  readonly name: string;
  readonly at: number;
}

/** Of several the one with the fewest words; one that is settled only where there is no other. */
function noteAt(notes: readonly Note[], { name, at }: AtCaret): Note | undefined {
  const around = notes.filter(({ anchor }) =>
    standingParts(anchor).some((part) => nameOf(placeOf(part)) === name && covers(part, at)),
  );
  return around.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
}

function rankOf({ thread, anchor }: Note): number {
  const length = quoteOf(anchor).length || 1_000_000;
  return isResolved(thread) ? length + 10_000_000 : length;
}

function covers(anchor: Anchor, at: number): boolean {
  return anchor.quote === '' || (anchor.start <= at && at <= anchor.end);
}
