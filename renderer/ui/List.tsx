import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components/ListBox';
import { Icon, type IconName } from './Icon.tsx';
import styles from './List.module.css';

export interface ListItem {
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  /** At the end of the row: a size, a count. */
  readonly note?: string;
}

interface ListProps {
  readonly label: string;
  readonly items: readonly ListItem[];
  readonly chosen: string | undefined;
  /** Absent where a row is opened at once, and none is marked first. */
  readonly onChoose?: (id: string) => void;
  /** Enter, or a double click; a single one where no row is marked first. */
  readonly onOpen: (id: string) => void;
  /** What stands there where there is nothing. */
  readonly empty?: ReactNode;
  /** Whether the keyboard begins at its first row. */
  readonly startsFocused?: boolean;
}

/** Rows to walk through with the arrows and by the first letters of their names. */
export function List({ label, items, chosen, onChoose, onOpen, empty, startsFocused = false }: ListProps) {
  const self = useRef<HTMLDivElement>(null);
  const isEmpty = items.length === 0;
  // Asked to focus its first row, an empty list box would draw the focus back to itself for good.
  useLayoutEffect(() => {
    if (startsFocused && isEmpty) self.current?.focus();
  }, [startsFocused, isEmpty]);
  return (
    <ListBox
      ref={self}
      className={styles.list!}
      aria-label={label}
      items={items}
      selectionMode={onChoose ? 'single' : 'none'}
      selectionBehavior="replace"
      escapeKeyBehavior="none"
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={(keys) => {
        // One at a time is chosen, so it is never the word for all of them.
        const [key] = keys === 'all' ? [] : keys;
        if (key !== undefined) onChoose?.(String(key));
      }}
      onAction={(key) => onOpen(String(key))}
      {...(startsFocused && !isEmpty && { autoFocus: 'first' })}
      renderEmptyState={() => <div className={styles.empty}>{empty}</div>}
    >
      {({ id, title, icon, note }) => (
        <ListBoxItem
          id={id}
          textValue={title}
          className={styles.item!}
          data-chosen={id === chosen || undefined}
        >
          <Icon name={icon} />
          <Text slot="label" className={styles.label!}>
            <span className={styles.title}>{title}</span>
            {note !== undefined && <span className={styles.note}> {note}</span>}
          </Text>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
