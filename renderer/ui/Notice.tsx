import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  /** `failure` is read out at once. */
  readonly kind?: 'note' | 'good' | 'warning' | 'failure';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A sentence that a person should not miss, with what can be done about it. */
export function Notice({ kind = 'note', children, actions }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={kind === 'failure' ? 'alert' : 'status'}>
      <div className={styles.words}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
