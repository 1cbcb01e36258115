import { createContext, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useHost } from './use-host.ts';
import styles from './StatusLine.module.css';

const Host = createContext<HTMLElement | null>(null);

/** The one line at the foot of the window. The screen that is open puts its own words at the start of it. */
export function WithStatusLine({ children, end }: { children: ReactNode; end: ReactNode }) {
  const [host, stand] = useHost(styles.start!);
  return (
    <Host value={host}>
      {children}
      <footer className={styles.line} data-region="foot" ref={stand}>
        <div className={styles.end}>{end}</div>
      </footer>
    </Host>
  );
}

export function StatusLine({ children }: { children: ReactNode }) {
  const host = useContext(Host);
  return host && createPortal(children, host);
}
