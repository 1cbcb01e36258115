import { create } from 'zustand';
import { descendsFirst, type ArticleFilter } from '#shared/areas/articles.ts';
import { columnIds, type ColumnId } from './column-ids.ts';
import type { DeskFilter, DeskLayout, DeskOrder } from './desk-layout.ts';
import { daysOf } from './saved-span.ts';

interface DeskStore extends DeskLayout {
  readonly text: string;
  /** The order of what is found; null for the best first. */
  readonly foundOrder: DeskOrder | null;
  /** In the order of the list, as far as that is known. */
  readonly selected: ReadonlySet<string>;
  readonly listed: readonly string[];
  arrange(layout: DeskLayout): void;
  showPlace(place: string): void;
  /** Puts the place that is shown in this order. */
  sortBy(order: DeskOrder): void;
  /** Puts what is found in this order. */
  sortFoundBy(order: DeskOrder | null): void;
  toggleColumn(column: ColumnId): void;
  toggleReading(): void;
  search(text: string): void;
  /** Changes a part of the filter; undefined takes it away. */
  narrow(filter: { readonly [Part in keyof DeskFilter]: DeskFilter[Part] | undefined }): void;
  clearFilter(): void;
  select(ids: ReadonlySet<string>): void;
  /** This is what is listed now. What is chosen and not among it is let go: nothing is done to it unseen. */
  list(ids: readonly string[]): void;
  /** Chooses all of these, which are all that is listed. */
  selectAll(ids: readonly string[]): void;
}

const none: ReadonlySet<string> = new Set();

export const useDesk = create<DeskStore>((set) => ({
  place: 'mine',
  orders: {},
  columns: ['authors', 'missing', 'words', 'savedAt'],
  isReading: true,
  text: '',
  foundOrder: null,
  filter: {},
  selected: none,
  listed: [],
  arrange: (layout) => set(layout),
  // Whoever goes to a place is done searching.
  showPlace: (place) => set({ place, text: '', selected: none }),
  sortBy: (order) => set(({ place, orders }) => ({ orders: { ...orders, [place]: order } })),
  sortFoundBy: (foundOrder) => set({ foundOrder }),
  toggleColumn: (column) =>
    set(({ columns }) => ({
      columns: columnIds.filter((id) => (id === column ? !columns.includes(id) : columns.includes(id))),
    })),
  toggleReading: () => set(({ isReading }) => ({ isReading: !isReading })),
  search: (text) => set({ text, selected: none }),
  narrow: (change) =>
    set(({ filter }) => ({ filter: withoutNone({ ...filter, ...change }), selected: none })),
  clearFilter: () => set({ filter: {}, selected: none }),
  select: (ids) => set(({ listed }) => ({ selected: new Set([...inOrder(listed, ids), ...ids]) })),
  list: (listed) =>
    set((desk) => {
      const kept = inOrder(listed, desk.selected);
      const isSame =
        kept.length === desk.selected.size && [...desk.selected].every((id, at) => id === kept[at]);
      if (isSame) return desk.listed === listed ? desk : { listed };
      return { listed, selected: new Set(kept) };
    }),
  selectAll: (listed) => set({ listed, selected: new Set(listed) }),
}));

function inOrder(listed: readonly string[], ids: ReadonlySet<string>): string[] {
  return listed.filter((id) => ids.has(id));
}

function withoutNone(filter: object): DeskFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** What was saved last stands first. */
const usualOrder: DeskOrder = { sort: 'savedAt', isDescending: descendsFirst('savedAt') };

/** The order of the list, and in which direction it goes. */
export function useDeskSort(): DeskOrder {
  const { place, orders } = useDesk();
  return orders[place] ?? usualOrder;
}

/** What the core is asked for: the days that are meant today. */
export function askedFilter(
  { saved, ...filter }: DeskFilter,
  now: Date,
): Omit<ArticleFilter, 'kind' | 'stage'> {
  return { ...filter, ...(saved && daysOf(saved, now)) };
}
