import type { ReactNode } from 'react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import styles from './GridRows.module.css';
import { useNearEnd } from './near-end.ts';
import { useKeptChoice } from './use-kept-choice.ts';

interface GridRowsProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  idOf(item: Item): string;
  nameOf(item: Item): string;
  row(item: Item): ReactNode;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  /** All is to be chosen, also what is not among the items yet. */
  readonly onAll: () => void;
  readonly onOpen: (id: string) => void;
  readonly onNearEnd?: () => void;
  readonly empty: ReactNode;
}

/** A long list of rows that are as high as what they say. Chosen and opened as in the list in columns. */
export function GridRows<Item>({ label, items, idOf, nameOf, row, ...rest }: GridRowsProps<Item>) {
  const { selected, onSelect, onAll, onOpen, onNearEnd, empty } = rest;
  const onScroll = useNearEnd(onNearEnd);
  const choice = useKeptChoice(selected, { onSelect, onAll });
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 96 }}>
      <GridList
        className={styles.list!}
        aria-label={label}
        items={items.map((item) => ({ id: idOf(item), item }))}
        selectionMode="multiple"
        selectionBehavior="replace"
        {...choice}
        onAction={(key) => onOpen(String(key))}
        onScroll={onScroll}
        renderEmptyState={() => empty}
      >
        {({ id, item }) => (
          <GridListItem id={id} textValue={nameOf(item)} className={styles.row!}>
            {row(item)}
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}
