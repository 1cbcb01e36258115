import { createStore, type StoreApi } from 'zustand';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import type { BodyHandle } from '#renderer/editor/body-handle.ts';
import type { LineHandle } from '#renderer/editor/LineField.tsx';
import { noLength, totalLength, type TextLength } from '#renderer/editor/reading/text-length.ts';
import type { Article, ArticleFields, Changes, ClearableField } from '#shared/areas/articles.ts';
import type { CarriedAnchor } from '#shared/areas/threads.ts';
import type { Asset } from '#shared/areas/assets.ts';
import type { Block } from '#shared/document/block.ts';
import { runFields, type ArticleContent, type RunField } from '#shared/document/content.ts';
import type { EntryId } from '#shared/ids.ts';
import { restTimer } from '#renderer/timing/rest-timer.ts';
import { afterFrame } from '#renderer/timing/after-frame.ts';
import type { Rest } from '#renderer/ui/use-resting-text.ts';
import type { SaveState } from './autosave.ts';
import { keepFieldHistory, type FieldHistory, type FieldName, type FieldValues } from './field-history.ts';
import { changesOf } from './join-changes.ts';
import type { KeptWriting } from './kept-undo.ts';
import { revealInText, type Place } from './reveal-place.ts';
import { unsentAnchors } from './unsent-anchors.ts';
import { runAutosave, type Autosave } from './run-autosave.ts';
import { sendFitting } from './send-fitting.ts';

/** Keys that follow each other faster than this are a hand that is writing. */
const writingMs = 150;

/** Everything of an article but its text. */
export type Particulars = Pick<
  ArticleContent,
  | 'bylines'
  | 'section'
  | 'secondarySections'
  | 'series'
  | 'topics'
  | 'tags'
  | 'genre'
  | 'place'
  | 'source'
  | 'publishedAt'
  | 'publication'
  | 'channel'
>;

/** What the panels see, and see change. */
export interface WritingState {
  readonly particulars: Particulars;
  readonly assets: readonly Asset[];
  /** The blocks that show photos, in the order of the text. */
  readonly photos: readonly Block[];
  readonly save: SaveState;
  /** Of lead and body. */
  readonly length: TextLength;
  /** Of what is selected; null where nothing is. */
  readonly selected: TextLength | null;
}

/** One article while it is being written. What panels change goes the same way as what is typed. */
export interface WritingSession {
  readonly article: Article;
  readonly as: EntryId;
  readonly state: StoreApi<WritingState>;
  setFields(fields: ArticleFields, clear?: readonly ClearableField[]): void;
  readonly history: FieldHistory;
  /** Takes back what was set last in one of these fields. */
  undoFields(fields: readonly FieldName[]): void;
  redoFields(fields: readonly FieldName[]): void;
  addAssets(assets: readonly Asset[]): void;
  /** Where the text can be asked and changed; null while it is not on the screen. */
  readonly body: () => BodyHandle | null;
  readonly line: (field: RunField) => LineHandle | null;
  reveal(place: Place): void;
  select(selected: TextLength | null): void;
  /** The text is on the screen: how long it is can be told. */
  shown(): void;
  /** Asked with every save where its edits carried the notes. */
  carry(carried: () => readonly CarriedAnchor[]): void;
  /** For fields beside the text: their words go into it before each save. Always the same one. */
  readonly rest: Rest;
  /** Saves now. True once all of it is stored: what reads the stored article must wait for it. */
  flush(): Promise<boolean>;
  written(): void;
}

export interface TextHandles {
  body: BodyHandle | null;
  readonly lines: Map<RunField, LineHandle>;
}

interface Beginning {
  readonly handles: TextHandles;
  /** What was kept when the article was left. */
  readonly kept?: KeptWriting | undefined;
}

interface Begun {
  readonly session: WritingSession;
  readonly autosave: Autosave;
}

export function beginSession(article: Article, as: EntryId, { handles, kept }: Beginning): Begun {
  const { body } = article.content;
  const pending = new Map<keyof ArticleFields, unknown>();
  const cleared = new Set<ClearableField>();
  const anchors = unsentAnchors();
  const state = createStore<WritingState>(() => ({
    particulars: article.content,
    assets: joined(article.assets, kept?.assets),
    photos: photosIn(body),
    save: { kind: 'idle', savedAt: article.savedAt },
    length: noLength,
    selected: null,
  }));

  const besides = new Set<(isLast: boolean) => void>();
  const writeBesides = (isLast: boolean) => {
    for (const write of besides) write(isLast);
  };

  const collect = (): Changes | undefined => {
    writeBesides(false);
    const fields = { ...Object.fromEntries(pending), ...writtenLines(handles) };
    const clear = [...cleared];
    const text = handles.body?.take();
    anchors.gather();
    pending.clear();
    cleared.clear();
    look();
    return changesOf(fields, clear, text);
  };

  let seen: Pick<WritingState, 'length' | 'photos'> | undefined;
  let writtenMs = -Infinity;
  const look = () => {
    const { body: text } = handles;
    if (!text) return;
    const length = totalLength([text.length(), handles.lines.get('lead')?.length() ?? noLength]);
    seen = { length, photos: sameOr(state.getState().photos, photosIn(text.blocks())) };
    if (performance.now() - writtenMs > writingMs) tell();
    else resting.touch();
  };

  // While somebody writes, what was seen of the text is told with the next letter: a frame of its own between two letters
  // would make that one wait.
  const tell = () => {
    if (!seen) return;
    state.setState(seen);
    seen = undefined;
    resting.stop();
  };
  const resting = restTimer(writingMs, tell);
  const written = () => {
    writtenMs = performance.now();
    tell();
    autosave.written();
  };

  const autosave = runAutosave({
    savedAt: article.savedAt,
    collect,
    send: sendFitting(body, (changes) =>
      anchors.send((carried) =>
        api.articles.save({ id: article.id, changes, ...(carried && { anchors: carried }), as }),
      ),
    ),
    failureText,
    nowMs: () => performance.now(),
    afterFrame,
    onState: (save) => {
      if (!looksSame(save, state.getState().save)) state.setState({ save });
    },
  });

  const setFields = (fields: ArticleFields, clear: readonly ClearableField[] = []) => {
    for (const [name, value] of Object.entries(fields)) {
      pending.set(name, value);
      for (const other of cleared) if (other === name) cleared.delete(other);
    }
    for (const name of clear) {
      pending.delete(name);
      cleared.add(name);
    }
    state.setState(({ particulars: before }) => ({ particulars: withChanges(before, fields, clear) }));
    written();
  };
  const history = kept?.history ?? keepFieldHistory();
  const putBack = (values: FieldValues | undefined) => {
    if (values) setFields(...asChanges(values));
  };

  const session: WritingSession = {
    article,
    as,
    state,
    history,
    setFields(fields, clear) {
      const { particulars: before } = state.getState();
      setFields(fields, clear);
      history.note(before, state.getState().particulars);
    },
    undoFields: (fields) => putBack(history.undo(fields)),
    redoFields: (fields) => putBack(history.redo(fields)),
    addAssets: (assets) => state.setState((before) => ({ assets: [...before.assets, ...assets] })),
    body: () => handles.body,
    line: (field) => handles.lines.get(field) ?? null,
    reveal: (place) => revealInText(handles, place),
    select: (selected) => state.setState({ selected }),
    shown: look,
    carry: anchors.from,
    rest(write) {
      besides.add(write);
      return { touch: written, stop: () => void besides.delete(write) };
    },
    flush() {
      writeBesides(true);
      return autosave.flush();
    },
    written,
  };
  return { session, autosave };
}

function writtenLines({ lines }: TextHandles): ArticleFields {
  return Object.fromEntries(
    runFields.flatMap((field) => {
      const runs = lines.get(field)?.take();
      return runs ? [[field, runs]] : [];
    }),
  );
}

function joined(assets: readonly Asset[], others: readonly Asset[] = []): readonly Asset[] {
  const known = new Set(assets.map(({ id }) => id));
  return [...assets, ...others.filter(({ id }) => !known.has(id))];
}

function withChanges(before: Particulars, fields: ArticleFields, clear: readonly string[]): Particulars {
  const kept = Object.entries({ ...before, ...fields }).filter(([name]) => !clear.includes(name));
  // Only optional fields can be cleared.
  return Object.fromEntries(kept) as Particulars;
}

function asChanges(values: FieldValues): [ArticleFields, ClearableField[]] {
  const all = Object.entries(values);
  const fields = Object.fromEntries(all.filter(([, value]) => value !== undefined));
  // Only optional fields are ever without a value.
  const clear = all.filter(([, value]) => value === undefined).map(([name]) => name as ClearableField);
  return [fields, clear];
}

/** Every key moves the clocks of what is unsaved; what a person is told changes far more seldom. */
function looksSame(a: SaveState, b: SaveState): boolean {
  return a.kind === b.kind && a.savedAt === b.savedAt && sentenceOf(a) === sentenceOf(b);
}

function sentenceOf(save: SaveState): string | undefined {
  return 'sentence' in save ? save.sentence : undefined;
}

function photosIn(body: readonly Block[]): readonly Block[] {
  return body.filter(({ type }) => type === 'photo' || type === 'photoStory');
}

/** The same list as before where the same blocks are in it, so that nothing is drawn anew for nothing. */
function sameOr(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  const isSame = before.length === after.length && after.every((block, index) => block === before[index]);
  return isSame ? before : after;
}
