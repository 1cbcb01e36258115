import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Entry } from '#shared/areas/registers.ts';
import { titleOf } from './entry-rows.ts';
import { archivedQuery, entriesQuery, type EditableKind } from './settings-queries.ts';
import styles from './Settings.module.css';

interface ArchivedEntriesProps {
  readonly kind: EditableKind;
  readonly onPutBack: (entry: Entry<EditableKind>) => void;
}

/** What was taken off a list, out of the way until somebody looks for it. */
export function ArchivedEntries({ kind, onPutBack }: ArchivedEntriesProps) {
  const { lists: words } = useWords();
  const { data: archived = [] } = useQuery(archivedQuery(kind));
  const [isShown, setShown] = useState(false);
  if (archived.length === 0) return null;
  return (
    <>
      <div className={styles.unfold}>
        <Button kind="quiet" icon={isShown ? 'down' : 'chevron'} onPress={() => setShown(!isShown)}>
          {words.archived(archived.length)}
        </Button>
      </div>
      {isShown && <p className={styles.aside}>{words.archivedHint}</p>}
      {isShown && (
        <ul className={styles.list}>
          {archived.map((entry) => (
            <Archived key={entry.id} entry={entry} onPutBack={() => onPutBack(entry)} />
          ))}
        </ul>
      )}
    </>
  );
}

/** Who was merged into somebody else stays there. */
function Archived({ entry, onPutBack }: { entry: Entry<EditableKind>; onPutBack: () => void }) {
  const { lists: words } = useWords();
  const title = titleOf(entry.value);
  const mergedInto = useMergedInto(entry);
  return (
    <li className={styles.row}>
      <span className={styles.rowTitle}>{title}</span>
      <span className={styles.rowNote}>{mergedInto !== undefined && words.mergedInto(mergedInto)}</span>
      <span className={styles.rowButtons}>
        {mergedInto === undefined && (
          <IconButton icon="undo" label={words.putBack(title)} onPress={onPutBack} />
        )}
      </span>
    </li>
  );
}

function useMergedInto({ value }: Entry<EditableKind>): string | undefined {
  const { data: people = [] } = useQuery(entriesQuery('person'));
  if (!('mergedInto' in value) || value.mergedInto === undefined) return undefined;
  return people.find(({ id }) => id === value.mergedInto)?.value.name ?? '';
}
