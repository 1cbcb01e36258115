import type { ReactNode } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import styles from './ToolRow.module.css';

/** Buttons that belong together: one stop for Tab, arrows between them. */
export function ToolRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Toolbar className={styles.row!} aria-label={label}>
      {children}
    </Toolbar>
  );
}
