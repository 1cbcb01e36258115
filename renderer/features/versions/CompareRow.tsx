import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './Compare.module.css';
import type { Side } from './StretchText.tsx';

/** Both beside each other, one through the other, or the newer one alone. */
export type CompareView = 'sideBySide' | 'inline' | 'after';

export interface CompareRowProps {
  /** Its place among the differences; absent where both are the same. */
  readonly place?: number | undefined;
  /** What became of it, in a word or two. */
  readonly marks: readonly string[];
  readonly view: CompareView;
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
  readonly action?: { readonly title: string; readonly label: string; run(): void } | undefined;
  show(side: Side): ReactNode;
}

/** One part of the two texts: beside each other, or one through the other. */
export function CompareRow({ place, marks, view, hasBefore, hasAfter, action, show }: CompareRowProps) {
  return (
    <li
      className={`${styles.row} ${place === undefined ? '' : styles.differs}`}
      {...(place !== undefined && { 'data-difference': place, tabIndex: -1 })}
    >
      {(marks.length > 0 || action) && (
        <div className={styles.head}>
          <span className={styles.marks}>{marks.join(' · ')}</span>
          {action && (
            <Button kind="quiet" onPress={action.run} label={action.label}>
              {action.title}
            </Button>
          )}
        </div>
      )}
      {view === 'sideBySide' ? (
        <div className={styles.pair}>
          <div className={styles.side}>{hasBefore && show('before')}</div>
          <div className={styles.side}>{hasAfter && show('after')}</div>
        </div>
      ) : (
        <div className={styles.side}>{show(view === 'inline' ? 'both' : view)}</div>
      )}
    </li>
  );
}
