import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import type { Me } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords } from '#renderer/words/words.ts';
import type { TableKind } from '#shared/areas/lists/columns.ts';
import type { RowPlan } from '#shared/areas/lists/row-plan.ts';
import { CellChanges } from './CellChanges.tsx';
import { partWords } from './list-words.ts';
import styles from './Settings.module.css';

interface ImportDialogProps {
  readonly kind: TableKind;
  readonly file: string;
  readonly me: Me;
  readonly onClose: () => void;
}

/** What a table would change, row by row, before any of it is stored. */
export function ImportDialog({ kind, file, me, onClose }: ImportDialogProps) {
  const all = useWords();
  const words = all.lists;
  const { data, error } = useQuery({
    queryKey: ['table plan', kind, file],
    queryFn: () => api.registers.planTable({ kind, file, as: me.id }),
    gcTime: 0,
  });
  const store = useMutation({
    mutationFn: (plan: string) => api.registers.importTable({ kind, file, plan, as: me.id }),
  });
  const count = (does: RowPlan['does']) => data?.rows.filter((row) => row.does === does).length ?? 0;
  const wanted = count('add') + count('change');
  const told = data?.rows.filter(({ does }) => does !== 'nothing') ?? [];
  return (
    <Dialog
      title={words.importOf(partWords(all)[kind])}
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} autoFocus={store.data !== undefined}>
            {store.data ? all.window.close : all.window.cancel}
          </Button>
          {data && !store.data && (
            <Button
              kind="primary"
              icon="import"
              isDisabled={wanted === 0 || store.isPending}
              onPress={() => store.mutate(data.plan)}
            >
              {words.store(wanted)}
            </Button>
          )}
        </>
      }
    >
      {!data && !error && <p aria-busy="true">{words.reading}</p>}
      {(error ?? store.error) && <Notice kind="failure">{failureText(error ?? store.error)}</Notice>}
      {store.data && <Notice kind="good">{words.stored(store.data.added, store.data.changed)}</Notice>}
      {data && !store.data && (
        <>
          <p>{words.summary(count('add'), count('change'), count('refused'))}</p>
          <ul className={styles.plan}>
            {told.map((row) => (
              <PlannedRow key={row.line} row={row} />
            ))}
          </ul>
          {count('nothing') > 0 && <p className={styles.aside}>{words.unchanged(count('nothing'))}</p>}
        </>
      )}
    </Dialog>
  );
}

function PlannedRow({ row: { line, title, does, changes, problems } }: { row: RowPlan }) {
  const { lists: words } = useWords();
  return (
    <li className={styles.planned}>
      <span className={styles.rowNote}>{words.line(line)}</span>
      <span className={styles[does]}>{words.does[does]}</span>
      <span className={styles.rowTitle}>{title}</span>
      <div className={styles.plannedMore}>
        {problems.map((problem) => (
          <p key={problem}>{toldText(problem)}</p>
        ))}
        <CellChanges changes={changes} />
      </div>
    </li>
  );
}
