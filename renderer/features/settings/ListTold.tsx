import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Entry } from '#shared/areas/registers.ts';
import type { EntryId } from '#shared/ids.ts';
import { titleOf } from './entry-rows.ts';
import { Failed } from './Failed.tsx';
import type { EditableKind } from './settings-queries.ts';
import type { WrittenTable } from './use-table.ts';
import styles from './Settings.module.css';

interface Act {
  readonly entry: Entry<EditableKind>;
  /** Where it stood in the list. */
  readonly index: number;
}

/** What was just done to an entry of the list, with what it takes to undo it. */
export type Told =
  (Act & { readonly what: 'removed' }) | (Act & { readonly what: 'moved'; readonly before: EntryId[] });

interface ListToldProps {
  readonly kind: EditableKind;
  readonly told: Told | undefined;
  readonly written: WrittenTable | undefined;
  readonly error: unknown;
  readonly onUndo: (told: Told) => void;
}

/** What was done, or refused, below the list and in sight however long that is: no row moves for it. */
export function ListTold({ kind, told, written, error, onUndo }: ListToldProps) {
  const { lists, settings } = useWords();
  const words = settings.list;
  const toldText = (done: Told) => {
    const title = titleOf(done.entry.value);
    if (done.what === 'removed') return words.removed(title);
    return kind === 'level' ? words.movedLevel(title) : words.moved(title);
  };
  return (
    <div className={styles.told}>
      {told && (
        <Notice
          actions={
            <Button kind="quiet" icon="undo" onPress={() => onUndo(told)}>
              {told.what === 'removed' ? words.undo : words.undoMove}
            </Button>
          }
        >
          {toldText(told)}
        </Notice>
      )}
      {written && <Notice kind="good">{lists.exported(written.rows, written.path)}</Notice>}
      <Failed error={error} />
    </div>
  );
}
