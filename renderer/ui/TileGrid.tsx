import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { GridLayout, Size, Virtualizer } from 'react-aria-components/Virtualizer';
import { useNearEnd } from './near-end.ts';
import { useRowOf } from './row-of.ts';
import { useKeptChoice } from './use-kept-choice.ts';
import styles from './TileGrid.module.css';

interface TileGridProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  idOf(item: Item): string;
  nameOf(item: Item): string;
  tile(item: Item): ReactNode;
  /** Pixels of a tile: at least this wide, and this high. */
  readonly size: { readonly width: number; readonly height: number };
  readonly selected: ReadonlySet<string>;
  /** `all`: also those that are not among the items yet. */
  readonly onSelect: (ids: ReadonlySet<string> | 'all') => void;
  /** Enter, Space or a double click. */
  readonly onOpen: (id: string) => void;
  /** Another key on a tile. True where it meant something. */
  readonly onKey?: (key: string, id: string) => boolean;
  readonly onNearEnd?: () => void;
  readonly empty: ReactNode;
}

/**
 * Pictures side by side, of which only those in view are drawn. The arrows go through them in all four directions,
 * Shift goes on choosing, Ctrl+Space adds one, Ctrl+A takes all.
 */
export function TileGrid<Item extends object>(props: TileGridProps<Item>) {
  const { label, items, idOf, nameOf, tile, size, selected, onSelect, onOpen, onNearEnd, empty } = props;
  const { width, height } = size;
  const rowOf = useRowOf(idOf);
  const choice = useKeptChoice(selected, { onSelect, onAll: () => onSelect('all') });
  const onScroll = useNearEnd(onNearEnd);
  const layoutOptions = useMemo(
    () => ({
      minItemSize: new Size(width, height),
      maxItemSize: new Size(width * 1.6, height),
      minSpace: new Size(8, 8),
      maxHorizontalSpace: 8,
    }),
    [width, height],
  );

  function onKeyDown(event: KeyboardEvent): void {
    const id = event.target instanceof Element ? idOfTile(event.target) : undefined;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (id === undefined || !isPlain) return;
    if (event.key === ' ') onOpen(id);
    else if (!props.onKey?.(event.key, id)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // The grid takes every letter for the beginning of a name: keys that mean something are heard before it.
    <div className={styles.around} onKeyDownCapture={onKeyDown} data-tiles>
      <Virtualizer layout={GridLayout} layoutOptions={layoutOptions}>
        <GridList
          className={styles.grid!}
          layout="grid"
          aria-label={label}
          items={items.map(rowOf)}
          selectionMode="multiple"
          selectionBehavior="replace"
          {...choice}
          onAction={(key) => onOpen(String(key))}
          onScroll={onScroll}
          renderEmptyState={() => empty}
        >
          {({ id, item }) => (
            <GridListItem id={id} textValue={nameOf(item)} className={styles.tile!}>
              {tile(item)}
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </div>
  );
}

function idOfTile(element: Element): string | undefined {
  return element.closest('[role="row"]')?.getAttribute('data-key') ?? undefined;
}

/** Goes into the grid, from what stands above it. */
export function focusFirstTile(): void {
  document.querySelector<HTMLElement>('[data-tiles] [role="row"][data-key]')?.focus();
}

/** Goes on in the grid at a tile, wherever it is. `share`: how far down it stands, from 0 to 1. */
export function focusTile(id: string, share: number): void {
  const grid = document.querySelector('[data-tiles] [role="grid"]');
  if (!grid) return;
  const tile = () => grid.querySelector<HTMLElement>(`[data-key="${id}"]`);
  if (!tile()) grid.scrollTop = share * grid.scrollHeight - grid.clientHeight / 2;
  // What was scrolled to is drawn in the next frame.
  requestAnimationFrame(() => requestAnimationFrame(() => tile()?.focus()));
}
