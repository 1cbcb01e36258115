import { ListBox, ListBoxItem, Popover, Text } from 'react-aria-components/ComboBox';
import styles from './Field.module.css';

/** One thing to choose. `depth`: how far it is set in, in a tree shown as a list. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly note?: string;
  readonly depth?: number;
}

/** The list that drops from a field. A combo box hands its own options down; a select names them here. */
export function Options({ options, empty }: { options?: readonly Option[]; empty?: string }) {
  return (
    <Popover className={styles.popover!} offset={4}>
      <ListBox<Option>
        className={styles.options!}
        {...(options && { items: options })}
        renderEmptyState={() => (empty === undefined ? null : <p className={styles.empty}>{empty}</p>)}
      >
        {({ id, title, note, depth = 0 }) => (
          <ListBoxItem
            id={id}
            textValue={title}
            className={styles.option!}
            style={{ paddingInlineStart: `${0.5 + depth}rem` }}
          >
            <Text slot="label">{title}</Text>
            {note !== undefined && <span className={styles.note}>{note}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
