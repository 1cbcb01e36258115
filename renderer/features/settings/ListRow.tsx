import { IconButton } from '#renderer/ui/IconButton.tsx';
import { MenuButton, type MenuChoice } from '#renderer/ui/MenuButton.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { EntryRow } from './entry-rows.ts';
import styles from './Settings.module.css';

interface ListRowProps {
  readonly row: EntryRow;
  readonly isMe: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onHistory: () => void;
  /** Absent where it cannot be done. */
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onMerge: (() => void) | undefined;
}

/** One entry, and what can be done with it. */
export function ListRow({ row: { entry, title, note, warning, depth }, isMe, ...act }: ListRowProps) {
  const { settings, lists } = useWords();
  const words = settings.list;
  const choices = [
    act.onUp && { id: 'up', title: lists.up, onChoose: act.onUp },
    act.onDown && { id: 'down', title: lists.down, onChoose: act.onDown },
    act.onMerge && { id: 'merge', title: lists.merge, onChoose: act.onMerge },
    { id: 'history', title: lists.history, onChoose: act.onHistory },
  ].filter((choice): choice is MenuChoice => choice !== undefined);
  return (
    <li className={styles.row} data-entry={entry.id} style={{ paddingInlineStart: `${depth * 1.5}rem` }}>
      <span className={styles.rowTitle}>{title}</span>
      <span className={styles.rowNote}>{isMe ? `${note} · ${words.isMe}` : note}</span>
      {warning && <span className={styles.rowWarning}>{warning}</span>}
      <span className={styles.rowButtons}>
        <IconButton icon="write" label={words.edit(title)} onPress={act.onEdit} />
        <IconButton icon="close" label={words.remove(title)} onPress={act.onRemove} isDisabled={isMe} />
        <MenuButton icon="more" label={lists.more(title)} choices={choices} />
      </span>
    </li>
  );
}
