import { useQuery } from '@tanstack/react-query';
import { useNameOf } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { timeText } from '#renderer/words/times.ts';
import { useWords, type Words } from '#renderer/words/words.ts';
import { columns } from '#shared/areas/lists/columns.ts';
import { changesOf } from '#shared/areas/lists/table.ts';
import type { Entry, RegisterEntry } from '#shared/areas/registers.ts';
import { samplePrefix } from '#shared/areas/sample.ts';
import { CellChanges } from './CellChanges.tsx';
import { titleOf } from './entry-rows.ts';
import { historyQuery, type EditableKind } from './settings-queries.ts';
import { useTitles } from './use-titles.ts';
import styles from './Settings.module.css';

/** Whoever writes what a fresh newsroom comes with. */
const fromTheStart = 'toa-soan';

interface HistoryDialogProps {
  readonly kind: EditableKind;
  readonly entry: Entry<EditableKind>;
  readonly onClose: () => void;
}

/** Every state of an entry: who wrote it, when, and what they changed. */
export function HistoryDialog({ kind, entry, onClose }: HistoryDialogProps) {
  const { lists: words, window } = useWords();
  const { data: states = [] } = useQuery(historyQuery(kind, entry.id));
  const personOf = useNameOf();
  const titles = useTitles();
  const now = useNow();
  const nameOf = (id: string) => {
    if (id === fromTheStart) return words.fromStart;
    const name = personOf(id);
    return name === id && id.startsWith(samplePrefix) ? words.ofSample : name;
  };
  return (
    <Dialog
      title={words.historyOf(titleOf(entry.value))}
      isOpen
      onClose={onClose}
      actions={
        <Button onPress={onClose} autoFocus>
          {window.close}
        </Button>
      }
    >
      <ol className={styles.history}>
        {states.map((state, index) => {
          const before = states[index + 1];
          return (
            <li key={`${state.at} ${state.by}`}>
              <p>
                <strong>{deedOf(state, before, words)}</strong>
                <span className={styles.rowNote}>
                  {nameOf(state.by)}
                  {state.by !== fromTheStart && ` · ${timeText(state.at, now)}`}
                </span>
              </p>
              {before && (
                <CellChanges changes={changesOf(columns[kind], [before.value, state.value], titles)} />
              )}
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}

function deedOf(state: RegisterEntry, before: RegisterEntry | undefined, words: Words['lists']): string {
  if (state.removed) return words.gone;
  if (!before) return words.added;
  return before.removed ? words.back : words.edited;
}
