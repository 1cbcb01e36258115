import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import styles from './NoticeLine.module.css';

interface NoticeLineProps {
  readonly text: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** To be read whole, whatever room that takes. */
  readonly isGrave?: boolean;
  /** Where it may lead. */
  readonly children?: ReactNode;
}

/** A line across the window that says something until somebody closes it. */
export function NoticeLine({ text, closeLabel, onClose, isGrave = false, children }: NoticeLineProps) {
  return (
    <div className={`${styles.notice} ${isGrave ? styles.grave : styles.quiet}`} role="status">
      <span className={styles.text} title={text}>
        {text}
      </span>
      {children}
      <IconButton icon="close" label={closeLabel} onPress={onClose} />
    </div>
  );
}
