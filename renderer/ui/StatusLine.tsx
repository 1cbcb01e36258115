import { createContext, useContext, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './StatusLine.module.css';

const Host = createContext<HTMLElement | null>(null);

/** The one line at the foot of the window. The screen that is open puts its own words at the start of it. */
export function WithStatusLine({ children, end }: { children: ReactNode; end: ReactNode }) {
  const [host, setHost] = useState<HTMLElement | null>(null);
  return (
    <Host value={host}>
      {children}
      <footer className={styles.line} data-region="foot">
        <div className={styles.start} ref={setHost} />
        <div className={styles.end}>{end}</div>
      </footer>
    </Host>
  );
}

export function StatusLine({ children }: { children: ReactNode }) {
  const host = useContext(Host);
  return host && createPortal(children, host);
}
