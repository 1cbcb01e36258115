import type {
  DeskPhoto,
  PhotoChange,
  PhotoFilter,
  PhotoOrder,
  SaidOfPhoto,
  WordChanges,
} from '#shared/areas/photo-desk.ts';
import { DeskField } from '#shared/areas/photo-desk.ts';
import type { Asset, PhotoNotes } from '#shared/areas/assets.ts';
import { AppError } from '#shared/failure.ts';
import type { AssetId } from '#shared/ids.ts';
import { personSortKey } from '#shared/text/sort-key.ts';
import type { Log } from '#core/log.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import { joinSaid } from './join-said.ts';
import { lineOf, paragraphsOf } from './notes-text.ts';
import { conditionsOf, type MatchWords } from './photo-conditions.ts';
import type { PhotoAnswer, PhotoTask } from './photo-task.ts';
import { blankNotes, type OwnWords, type PhotoStore } from './photo-store.ts';

interface Ports {
  readonly db: WritableDatabase;
  readonly store: PhotoStore;
  readonly log: Log;
  /** Whether what is read of files may be kept. */
  readonly canWrite: boolean;
  readonly matchWords: MatchWords;
  pathOf(asset: Asset): string;
  run(task: PhotoTask): Promise<PhotoAnswer>;
  /** More is known of some photos. */
  onRead(): void;
}

export interface Asked extends PhotoFilter {
  readonly sort: PhotoOrder;
}

export type PhotoDesk = ReturnType<typeof createPhotoDesk>;

/** Files read before their photos are told of anew. */
const readTogether = 20;

/** Bàn ảnh: every photo of the newsroom, what is said of it, and where it is used. */
export function createPhotoDesk({ db, store, log, canWrite, matchWords, pathOf, run, onRead }: Ports) {
  let reading: Promise<void> | undefined;
  let isClosed = false;

  async function notesOf(asset: Asset): Promise<PhotoNotes> {
    try {
      const answer = await run({ kind: 'notes', original: pathOf(asset) });
      return answer.kind === 'notes' ? answer.notes : blankNotes;
    } catch (error) {
      log.error(`reading what photo ${asset.id} says of itself`, error);
      return blankNotes;
    }
  }

  /** Photos that came with a story file, or from before there was a desk for them. */
  async function readAll(): Promise<void> {
    for (let waiting = store.unread(readTogether); waiting.length > 0; waiting = store.unread(readTogether)) {
      for (const asset of waiting) {
        const notes = await notesOf(asset);
        if (isClosed) return;
        db.transaction(() => store.noted(asset.id, notes));
      }
      onRead();
    }
  }

  function readUnread(): void {
    if (!canWrite || isClosed || store.unreadCount() === 0) return;
    reading ??= readAll()
      .catch((error: unknown) => log.error('reading what photos say of themselves', error))
      .finally(() => (reading = undefined));
  }

  function known(id: AssetId): OwnWords {
    const own = store.own(id);
    if (own) return own;
    throw gone();
  }

  function said(id: AssetId): SaidOfPhoto {
    return { id, rating: store.find(id)?.rating ?? 0, words: store.own(id) ?? {} };
  }

  return {
    list({ limit, offset, ...asked }: Asked & { limit: number; offset: number }) {
      readUnread();
      const conditions = conditionsOf(asked, matchWords);
      const unread = store.unreadCount();
      if (conditions === 'nothing') return { photos: [], total: 0, unread };
      const page = { conditions, sort: asked.sort, limit, offset };
      return { photos: store.page(page), total: store.count(conditions), unread };
    },

    ids(asked: Asked): AssetId[] {
      const conditions = conditionsOf(asked, matchWords);
      return conditions === 'nothing' ? [] : store.ids(conditions, asked.sort);
    },

    some: (ids: readonly AssetId[]): DeskPhoto[] => ids.flatMap((id) => store.find(id) ?? []),

    /** By given name, as people are sorted. */
    photographers() {
      const keyed = store.photographers().map((one) => ({ one, key: personSortKey(one.name) }));
      return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ one }) => one);
    },

    articlesOf: store.articlesOf,

    rate(ids: readonly AssetId[], rating: number): void {
      const rated = new Set(ids);
      db.transaction(() => {
        if (store.rate(rated, rating) < rated.size) throw gone();
      });
    },

    /** Answers what undoes it. */
    write(changes: readonly PhotoChange[]): PhotoChange[] {
      return db.transaction(() =>
        changes.map(({ id, words }) => {
          const before = known(id);
          store.say(id, changed(before, words));
          return { id, words: undoing(before, words) };
        }),
      );
    },

    /** What this newsroom says of a photo, none of it the file's. */
    said,

    compare: (theirs: SaidOfPhoto) => joinSaid(said(theirs.id), theirs),

    /** What another newsroom said of a photo is added; nothing that was said here changes. Inside a transaction. */
    hear(theirs: SaidOfPhoto): void {
      const joined = joinSaid(said(theirs.id), theirs);
      if (!joined.adds || !store.own(theirs.id)) return;
      store.rate(new Set([theirs.id]), joined.said.rating);
      store.say(theirs.id, changed({}, joined.said.words));
    },

    noted: (id: AssetId, notes: PhotoNotes) => db.transaction(() => store.noted(id, notes)),

    async close(): Promise<void> {
      isClosed = true;
      await reading;
    },
  };
}

function gone(): AppError {
  return new AppError('not_found', 'Có ảnh không còn trong kho ảnh. Hãy chọn lại ảnh.');
}

function changed(before: OwnWords, words: WordChanges): OwnWords {
  const kept = Object.entries(before).filter(([field]) => !(field in words));
  const said = DeskField.options.flatMap((field) => {
    const value = words[field];
    return value === undefined || value === null ? [] : [[field, tidied(field, value)]];
  });
  return Object.fromEntries([...kept, ...said]);
}

function tidied(field: DeskField, value: string | readonly string[]): string | string[] {
  if (typeof value !== 'string') return value.map(lineOf).filter(Boolean);
  return field === 'caption' ? paragraphsOf(value) : lineOf(value);
}

function undoing(before: OwnWords, words: WordChanges): WordChanges {
  const fields = DeskField.options.filter((field) => words[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, before[field] ?? null]));
}
