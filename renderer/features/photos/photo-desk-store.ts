import { create } from 'zustand';
import { z } from 'zod';
import { PhotoOrder, type PhotoChange, type PhotoFilter } from '#shared/areas/photo-desk.ts';
import type { AssetId } from '#shared/ids.ts';

/** How the photo desk was left, and is found again. */
export const PhotoDeskLayout = z.object({ sort: PhotoOrder, isShowingDetails: z.boolean() });
export type PhotoDeskLayout = z.infer<typeof PhotoDeskLayout>;

/** What of a photo's row a person narrows the desk to. */
export type Narrowing = Pick<
  PhotoFilter,
  'use' | 'article' | 'photographer' | 'rating' | 'dateOf' | 'from' | 'to'
>;

/** What was just done to words, and how it is undone. `undo` is absent where that was done. */
export interface WordsDone {
  readonly kind: 'written' | 'takenBack' | 'undone';
  readonly photos: number;
  readonly undo?: readonly PhotoChange[];
}

export type PhotoDialog = 'caption' | 'toArticle';

interface PhotoDeskStore extends PhotoDeskLayout {
  readonly text: string;
  readonly narrowing: Narrowing;
  readonly timesCleared: number;
  readonly selected: ReadonlySet<AssetId>;
  /** The photo that fills the window. */
  readonly looked: AssetId | null;
  readonly dialog: PhotoDialog | null;
  readonly done: WordsDone | null;
  /** Why the last act was not done. */
  readonly failure: string | null;
  arrange(layout: PhotoDeskLayout): void;
  search(text: string): void;
  narrow(change: { [Name in keyof Narrowing]?: Narrowing[Name] | undefined }): void;
  clearNarrowing(): void;
  sortBy(sort: PhotoOrder): void;
  toggleDetails(): void;
  select(ids: ReadonlySet<AssetId>): void;
  look(id: AssetId | null): void;
  show(dialog: PhotoDialog | null): void;
  tell(done: WordsDone | null): void;
}

const none: ReadonlySet<AssetId> = new Set();
const everything: Narrowing = { dateOf: 'taken' };

export const usePhotoDesk = create<PhotoDeskStore>((set) => ({
  sort: 'added',
  isShowingDetails: true,
  text: '',
  narrowing: everything,
  timesCleared: 0,
  selected: none,
  looked: null,
  dialog: null,
  done: null,
  failure: null,
  arrange: (layout) => set(layout),
  search: (text) => set({ text, selected: none }),
  narrow: (change) =>
    set(({ narrowing }) => ({ narrowing: said({ ...narrowing, ...change }), selected: none })),
  clearNarrowing: () =>
    set(({ timesCleared }) => ({ narrowing: everything, timesCleared: timesCleared + 1, selected: none })),
  sortBy: (sort) => set({ sort }),
  toggleDetails: () => set(({ isShowingDetails }) => ({ isShowingDetails: !isShowingDetails })),
  select: (selected) => set({ selected }),
  look: (looked) => set({ looked }),
  show: (dialog) => set({ dialog }),
  tell: (done) => set({ done, failure: null }),
}));

/** Without what is not narrowed to, so that the same question is the same. */
function said({ dateOf, ...rest }: { [Name in keyof Narrowing]?: Narrowing[Name] | undefined }): Narrowing {
  const kept = Object.entries(rest).filter(([, value]) => value !== undefined && value !== 0);
  return { ...Object.fromEntries(kept), dateOf: dateOf ?? 'taken' };
}

export function isNarrowed({ dateOf: _, ...rest }: Narrowing): boolean {
  return Object.keys(rest).length > 0;
}
