import { useWords } from '#renderer/words/words.ts';
import type { CellChange } from '#shared/areas/lists/row-plan.ts';
import styles from './Settings.module.css';

/** What becomes of each property, before and after. */
export function CellChanges({ changes }: { changes: readonly CellChange[] }) {
  const { lists: words } = useWords();
  if (changes.length === 0) return null;
  return (
    <dl className={styles.changes}>
      {changes.map(({ header, before, after }) => (
        <div key={header}>
          <dt>{header}</dt>
          <dd>
            {before !== '' && <del>{before}</del>} <ins>{after || words.emptyCell}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
