import type { ReactNode } from 'react';
import { TextArea, TextField as AriaTextField } from 'react-aria-components/TextField';
import styles from './PageField.module.css';

interface PageFieldProps {
  /** What stands before the words; `label` is what it is called. */
  readonly mark: ReactNode;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  readonly placeholder?: string;
  /** How the words are set: as on the page. */
  readonly size?: 'text' | 'title' | 'strong' | 'small';
}

/** Words of a page that can be written over where they stand. Grows with them. */
export function PageField({ mark, label, value, size = 'text', placeholder = '–', ...rest }: PageFieldProps) {
  return (
    <AriaTextField
      className={styles.field!}
      value={value}
      spellCheck="false"
      autoComplete="off"
      aria-label={label}
      {...rest}
    >
      <span className={styles.mark} aria-hidden="true">
        {mark}
      </span>
      <TextArea className={`${styles.words} ${styles[size]}`} rows={1} placeholder={placeholder} />
    </AriaTextField>
  );
}
