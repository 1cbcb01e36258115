import { createStore, type StoreApi } from 'zustand';
import { joinNewestSteps, type JointStep, type WrittenText } from '#renderer/editor/joint-undo.ts';
import { listChanges, type OpenChange } from '#shared/document/changes/list-changes.ts';
import type { Chosen, Verdict } from '#shared/document/changes/settling.ts';
import type { Author } from '#shared/document/changes/tracking.ts';
import type { ArticleContent } from '#shared/document/content.ts';

/** A text in which there can be changes: the body, or a field of one line. */
export interface MarkedText {
  readonly text: WrittenText;
  /** Answers the text if any of them was in it. */
  resolve(verdict: Verdict, isChosen: Chosen): WrittenText | undefined;
  selectedChanges(): ReadonlySet<string>;
  showChange(id: string): boolean;
}

/** The article that is being written, as far as its changes go. */
export interface MarkedArticle {
  content(): ArticleContent;
  texts(): readonly MarkedText[];
  /** Tells that something may have been written. Returns the function that ends it. */
  onWritten(listener: () => void): () => void;
}

/** What the last act did; told until something else is written. */
export interface Settled {
  readonly verdict: Verdict;
  /** None where nothing was chosen. */
  readonly count: number;
  readonly step?: JointStep | undefined;
}

interface ChangesState {
  readonly isOn: boolean;
  readonly open: readonly OpenChange[];
  readonly settled: Settled | null;
}

export interface OpenChanges {
  readonly state: StoreApi<ChangesState>;
  /** Whose the next change is; undefined while none is marked. */
  author(): Author | undefined;
  turn(isOn: boolean): void;
  /** One step of undo, whichever texts the changes are in. */
  resolve(verdict: Verdict, ids: ReadonlySet<string>): void;
  /** Takes back what was settled last. */
  takeBack(): void;
  /** The changes in the selection, or where the caret is. */
  selected(): ReadonlySet<string>;
  show(id: string): void;
  /** Goes on to the next change behind the chosen one, or back. */
  step(by: 1 | -1): void;
  /** Looks for changes from now on, until the function that it returns is called. */
  begin(): () => void;
}

/** Chỗ sửa of one article: whether they are marked, and those that wait for somebody's word. */
export function openChanges(article: MarkedArticle, author: Author, isOn: boolean): OpenChanges {
  const state = createStore<ChangesState>(() => ({ isOn, open: [], settled: null }));
  let shown: string | undefined;

  const look = () => {
    const { open: before, settled } = state.getState();
    const open = listChanges(article.content());
    if (JSON.stringify(open) !== JSON.stringify(before)) state.setState({ open });
    if (settled && !settled.step?.isNewest()) state.setState({ settled: null });
  };
  const selected = () => new Set(article.texts().flatMap((text) => [...text.selectedChanges()]));
  const show = (id: string) => {
    shown = id;
    article.texts().some((text) => text.showChange(id));
  };

  return {
    state,
    author: () => (state.getState().isOn ? author : undefined),
    turn: (next) => state.setState({ isOn: next }),
    resolve(verdict, ids) {
      const written = article.texts().flatMap((text) => text.resolve(verdict, ({ id }) => ids.has(id)) ?? []);
      look();
      const all = article.texts().map(({ text }) => text);
      const step = written.length > 0 ? joinNewestSteps(written, all) : undefined;
      state.setState({ settled: { verdict, count: step ? ids.size : 0, step } });
    },
    takeBack() {
      state.getState().settled?.step?.undo();
      // The text shows what was taken back once the editor has put it there.
      queueMicrotask(look);
    },
    selected,
    show,
    step(by) {
      look();
      const { open } = state.getState();
      if (open.length === 0) return;
      const here = open.findIndex(({ id }) => id === shown);
      const from = here < 0 && by === -1 ? 0 : here;
      show(open[(from + by + open.length) % open.length]!.id);
    },
    begin() {
      look();
      return article.onWritten(look);
    },
  };
}
