import type { ReactNode } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components/Table';
import { TableLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { Icon } from './Icon.tsx';
import { useNearEnd } from './near-end.ts';
import { useRowOf } from './row-of.ts';
import { useKeptChoice } from './use-kept-choice.ts';
import styles from './DataGrid.module.css';

export interface GridColumn<Item> {
  readonly id: string;
  readonly title: string;
  /** In pixels, or a share of what is left over as in `2fr`. */
  readonly width: number | `${number}fr`;
  /** Of a share: it never gets less, in pixels. */
  readonly leastWidth?: number;
  readonly align?: 'end';
  /** Whether the rows can be put in its order. */
  readonly isSortable?: boolean;
  cell(item: Item): ReactNode;
}

export interface GridSort {
  readonly column: string;
  readonly isDescending: boolean;
}

interface DataGridProps<Item> {
  readonly label: string;
  /** The first is the name of its row. */
  readonly columns: readonly GridColumn<Item>[];
  readonly items: readonly Item[];
  idOf(item: Item): string;
  /** What is said of a row, and what is typed to find it. */
  nameOf(item: Item): string;
  readonly rowHeight: number;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  /** All is to be chosen, also what is not among the items yet. */
  readonly onAll: () => void;
  readonly onOpen: (id: string) => void;
  readonly sort: GridSort;
  readonly onSort: (column: string) => void;
  /** The last rows came into view: more may be wanted. */
  readonly onNearEnd?: () => void;
  readonly empty: ReactNode;
}

const headingHeight = 32;

/** The library has a least width of its own, more than a column of figures needs. */
function leastWidthOf({ width, leastWidth }: Pick<GridColumn<unknown>, 'width' | 'leastWidth'>) {
  return leastWidth ?? (typeof width === 'number' ? width : null);
}

/**
 * A long list in columns, of which only the rows in view are drawn. The arrows go through it, Enter and a double click
 * open, Ctrl and Shift choose several.
 */
export function DataGrid<Item extends object>(props: DataGridProps<Item>) {
  const { label, columns, items, idOf, nameOf, rowHeight, selected, onSelect, onAll, onOpen, sort, onSort } =
    props;
  const rowOf = useRowOf(idOf);
  const choice = useKeptChoice(selected, { onSelect, onAll });
  const onScroll = useNearEnd(props.onNearEnd);
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight, headingHeight }}>
      <Table
        className={styles.table!}
        aria-label={label}
        onScroll={onScroll}
        selectionMode="multiple"
        selectionBehavior="replace"
        {...choice}
        onRowAction={(key) => onOpen(String(key))}
        sortDescriptor={{ column: sort.column, direction: sort.isDescending ? 'descending' : 'ascending' }}
        onSortChange={({ column }) => onSort(String(column))}
      >
        <TableHeader columns={columns}>
          {(column) => (
            <Column
              id={column.id}
              isRowHeader={column === columns[0]}
              allowsSorting={column.isSortable ?? false}
              width={column.width}
              minWidth={leastWidthOf(column)}
              className={`${styles.heading} ${placeOf(column, columns)}`}
            >
              {({ sortDirection }) => (
                <>
                  {column.title}
                  {sortDirection && (
                    <span className={styles.direction} data-direction={sortDirection}>
                      <Icon name="down" />
                    </span>
                  )}
                </>
              )}
            </Column>
          )}
        </TableHeader>
        <TableBody items={items.map(rowOf)} dependencies={[columns]} renderEmptyState={() => props.empty}>
          {({ id, item }) => (
            <Row id={id} columns={columns} textValue={nameOf(item)} className={styles.row!}>
              {(column) => (
                <Cell className={`${styles.cell} ${placeOf(column, columns)}`}>{column.cell(item)}</Cell>
              )}
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}

function placeOf<Item>(column: GridColumn<Item>, columns: readonly GridColumn<Item>[]): string {
  return `${column.align === 'end' ? styles.end : ''} ${column === columns.at(-1) ? styles.last : ''}`;
}
