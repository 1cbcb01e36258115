import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Me } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { useFocusNext } from '#renderer/ui/use-focus-next.ts';
import { useRowsMoved } from '#renderer/ui/use-rows-moved.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Entry } from '#shared/areas/registers.ts';
import type { EntryId } from '#shared/ids.ts';
import { ArchivedEntries } from './ArchivedEntries.tsx';
import type { AskPlace } from './ask-place.ts';
import { arranged, entryRows, isArranged, matching } from './entry-rows.ts';
import { EntryDialog } from './EntryDialog.tsx';
import { HistoryDialog } from './HistoryDialog.tsx';
import { addWords, explainedWords } from './list-words.ts';
import { ListRow } from './ListRow.tsx';
import { ListTold, type Told } from './ListTold.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { entriesQuery, useArrange, useKeepEntry, type EditableKind } from './settings-queries.ts';
import { SlotDialog } from './SlotDialog.tsx';
import { TableTools } from './TableTools.tsx';
import { useAdded } from './use-added.ts';
import { useNotes } from './use-notes.ts';
import { useTable } from './use-table.ts';
import styles from './Settings.module.css';

/** Longer lists can be searched. */
const worthSearching = 12;

/** Of longer lists only the first are shown, and the others found by typing. */
const mostShown = 200;

interface ListPartProps {
  readonly kind: EditableKind;
  readonly me: Me;
  readonly askPlace: AskPlace | undefined;
}

type AnyEntry = Entry<EditableKind>;
type Asked = { readonly dialog: 'edit' | 'history' | 'merge'; readonly entry: AnyEntry | null };

/** One of the newsroom's lists: what is in it, added to, changed, taken from. Nothing of its history goes. */
export function ListPart({ kind, me, askPlace }: ListPartProps) {
  const all = useWords();
  const words = all.settings.list;
  const { data: entries } = useQuery(entriesQuery(kind));
  const noteOf = useNotes(kind);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<Asked>();
  const [told, setTold] = useState<Told>();
  const keep = useKeepEntry(me.id);
  const arrange = useArrange(kind, me.id);
  const table = useTable(kind, me, askPlace);
  const list = useRef<HTMLUListElement>(null);
  const rows = entryRows(kind, entries ?? [], noteOf);
  const found = matching(rows, typed);
  const { added, show } = useAdded(list);
  const shown = found.filter(({ entry }, index) => index < mostShown || entry.id === added);
  const focusNext = useFocusNext(list, shown.map(({ entry }) => entry.id).join());
  const focusBack = useFocusNext(list, told);
  const rowsUnderHand = useRowsMoved();
  if (!entries) return null;
  /** What could not be done before is no news beside what is done now. */
  const forgetRefusal = () => {
    keep.reset();
    arrange.reset();
    table.forget();
  };
  const ask = (next: Asked) => {
    forgetRefusal();
    setAsked(next);
  };
  const showAdded = (id: EntryId) => {
    setTyped('');
    show(id);
  };
  const remove = (entry: AnyEntry, index: number) => {
    if (rowsUnderHand.isJustMoved()) return;
    forgetRefusal();
    focusNext(index);
    const onSuccess = () => {
      rowsUnderHand.moved();
      setTold({ what: 'removed', entry, index });
    };
    keep.mutate({ kind, ...entry, removed: true }, { onSuccess });
  };
  const putBack = (entry: AnyEntry) => {
    forgetRefusal();
    keep.mutate({ kind, ...entry }, { onSuccess: () => setTold(undefined) });
  };
  const move = (entry: AnyEntry, index: number, step: -1 | 1) => {
    const ids = arranged(rows, entry, step);
    const before = rows.map((row) => row.entry.id);
    if (!ids) return undefined;
    return () => {
      forgetRefusal();
      arrange.mutate(ids, { onSuccess: () => setTold({ what: 'moved', entry, index, before }) });
    };
  };
  const undo = (done: Told) => {
    focusBack(done.index);
    if (done.what === 'removed') return putBack(done.entry);
    forgetRefusal();
    arrange.mutate(done.before, { onSuccess: () => setTold(undefined) });
  };
  return (
    <>
      <p className={styles.explained}>{explainedWords(all)[kind]}</p>
      <div className={styles.tools}>
        {kind !== 'check' && (
          <Button icon="add" onPress={() => ask({ dialog: 'edit', entry: null })}>
            {addWords(all)[kind]}
          </Button>
        )}
        {rows.length > worthSearching && (
          <SearchField
            label={words.search}
            value={typed}
            onChange={setTyped}
            clearLabel={all.spoken.clearSearch}
          />
        )}
        <span className={styles.count}>{words.count(found.length)}</span>
        <TableTools table={table} />
      </div>
      <div className={styles.entries}>
        {shown.length === 0 && (
          <p className={styles.aside}>{rows.length === 0 ? words.empty : words.nothing}</p>
        )}
        <ul className={styles.list} ref={list}>
          {shown.map((row, index) => (
            <ListRow
              key={row.entry.id}
              row={row}
              isMe={row.entry.id === me.id}
              onEdit={() => ask({ dialog: 'edit', entry: row.entry })}
              onRemove={() => remove(row.entry, index)}
              onHistory={() => ask({ dialog: 'history', entry: row.entry })}
              onUp={isArranged(kind) ? move(row.entry, index, -1) : undefined}
              onDown={isArranged(kind) ? move(row.entry, index, 1) : undefined}
              onMerge={kind === 'person' ? () => ask({ dialog: 'merge', entry: row.entry }) : undefined}
            />
          ))}
        </ul>
        {found.length > mostShown && (
          <p className={styles.aside}>{all.lists.onlyFirst(mostShown, found.length)}</p>
        )}
        <ArchivedEntries kind={kind} onPutBack={putBack} />
        <ListTold
          kind={kind}
          told={told && { ...told, entry: entries.find(({ id }) => id === told.entry.id) ?? told.entry }}
          written={table.written}
          error={keep.error ?? arrange.error ?? table.error}
          onUndo={undo}
        />
      </div>
      {asked && (
        <AskedDialog kind={kind} me={me} {...asked} onAdded={showAdded} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}

interface AskedDialogProps extends Asked {
  readonly kind: EditableKind;
  readonly me: Me;
  readonly onAdded: (id: EntryId) => void;
  readonly onClose: () => void;
}

function AskedDialog({ kind, dialog, entry, onAdded, ...rest }: AskedDialogProps) {
  // The entries of a list are of its kind.
  if (dialog === 'history' && entry) return <HistoryDialog kind={kind} entry={entry} {...rest} />;
  if (dialog === 'merge' && entry) return <MergeDialog entry={entry as Entry<'person'>} {...rest} />;
  const edited = { ...rest, onKept: entry ? undefined : onAdded };
  if (kind === 'slot') return <SlotDialog entry={entry as Entry<'slot'> | null} {...edited} />;
  return <EntryDialog kind={kind} entry={entry as Entry<EditableKind> | null} {...edited} />;
}
