import { Label } from 'react-aria-components/Label';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import styles from './ProgressBar.module.css';

/** How far long work has come, in words, as a line, and to whoever listens. `total` 0: not known yet. */
export function ProgressBar({ label, done, total }: { label: string; done: number; total: number }) {
  const isKnown = total > 0;
  const figure = [done, total].map(figuresOfPage).join('/');
  return (
    <AriaProgressBar
      className={styles.progress!}
      value={isKnown ? (done / total) * 100 : 0}
      isIndeterminate={!isKnown}
      valueLabel={figure}
    >
      {({ percentage = 0 }) => (
        <>
          <Label className={styles.label!}>{label}</Label>
          {isKnown && <span className={styles.figure}>{figure}</span>}
          <div className={styles.track}>
            <div
              className={isKnown ? styles.fill : styles.waiting}
              style={{ inlineSize: `${percentage}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}

/** As the language of the page writes them. */
function figuresOfPage(value: number): string {
  return value.toLocaleString(document.documentElement.lang);
}
