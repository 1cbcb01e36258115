import { create } from 'zustand';
import { z } from 'zod';
import type { ArticleOrder } from '#shared/areas/articles.ts';

export const columnIds = [
  'section',
  'genre',
  'authors',
  'words',
  'photos',
  'missing',
  'stage',
  'publishedAt',
  'savedAt',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** How the desk was left, and is found again. */
export const DeskLayout = z.object({
  place: z.string(),
  sort: z.enum(['savedAt', 'headline', 'publishedAt']),
  columns: z.array(z.enum(columnIds)),
  isReading: z.boolean(),
});
export type DeskLayout = z.infer<typeof DeskLayout>;

interface DeskStore extends DeskLayout {
  readonly text: string;
  readonly section: string | null;
  readonly genre: string | null;
  readonly selected: ReadonlySet<string>;
  arrange(layout: DeskLayout): void;
  showPlace(place: string): void;
  sortBy(sort: ArticleOrder): void;
  toggleColumn(column: ColumnId): void;
  toggleReading(): void;
  search(text: string): void;
  narrow(filter: { section?: string | null; genre?: string | null }): void;
  select(ids: ReadonlySet<string>): void;
}

const none: ReadonlySet<string> = new Set();

export const useDesk = create<DeskStore>((set) => ({
  place: 'mine',
  sort: 'savedAt',
  columns: ['authors', 'missing', 'words', 'savedAt'],
  isReading: true,
  text: '',
  section: null,
  genre: null,
  selected: none,
  arrange: (layout) => set(layout),
  // Whoever goes to a place is done searching.
  showPlace: (place) => set({ place, text: '', selected: none }),
  sortBy: (sort) => set({ sort }),
  toggleColumn: (column) =>
    set(({ columns }) => ({
      columns: columnIds.filter((id) => (id === column ? !columns.includes(id) : columns.includes(id))),
    })),
  toggleReading: () => set(({ isReading }) => ({ isReading: !isReading })),
  search: (text) => set({ text, selected: none }),
  narrow: (filter) => set({ ...filter, selected: none }),
  select: (selected) => set({ selected }),
}));
