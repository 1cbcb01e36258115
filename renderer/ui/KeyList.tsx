import styles from './KeyList.module.css';

interface KeyListProps {
  /** `keys` as a person reads them: `Ctrl+O`. */
  readonly lines: readonly { readonly id: string; readonly title: string; readonly keys: string }[];
}

/** What one can do, and by which keys, a line each. */
export function KeyList({ lines }: KeyListProps) {
  return (
    <dl className={styles.list}>
      {lines.map(({ id, title, keys }) => (
        <div key={id} className={styles.line}>
          <dt>{title}</dt>
          <dd>
            <kbd className={styles.keys}>{keys}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}
