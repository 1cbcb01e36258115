import { createStore, type StoreApi } from 'zustand';
import { listChanges, type OpenChange } from '#shared/document/changes/list-changes.ts';
import type { Chosen, Verdict } from '#shared/document/changes/resolve-changes.ts';
import type { Author } from '#shared/document/changes/tracking.ts';
import type { ArticleContent } from '#shared/document/content.ts';

/** A text in which there can be changes: the body, or a field of one line. */
export interface MarkedText {
  resolve(verdict: Verdict, isChosen: Chosen): void;
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

interface ChangesState {
  readonly isOn: boolean;
  readonly open: readonly OpenChange[];
}

export interface OpenChanges {
  readonly state: StoreApi<ChangesState>;
  /** Whose the next change is; undefined while none is marked. */
  author(): Author | undefined;
  turn(isOn: boolean): void;
  resolve(verdict: Verdict, ids: ReadonlySet<string>): void;
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
  const state = createStore<ChangesState>(() => ({ isOn, open: [] }));
  let shown: string | undefined;

  const look = () => {
    const open = listChanges(article.content());
    if (JSON.stringify(open) !== JSON.stringify(state.getState().open)) state.setState({ open });
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
      for (const text of article.texts()) text.resolve(verdict, ({ id }) => ids.has(id));
      look();
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
