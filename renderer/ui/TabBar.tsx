import { Icon } from './Icon.tsx';
import styles from './TabBar.module.css';

export interface BarTab {
  readonly id: string;
  readonly title: string;
  /** A tab with one can be closed. */
  readonly closeLabel?: string;
}

interface TabBarProps {
  readonly label: string;
  readonly tabs: readonly BarTab[];
  readonly shown: string | null;
  readonly onShow: (id: string) => void;
  readonly onClose: (id: string) => void;
}

/** What is open in the window, side by side. Plain links of a navigation: each is reached with Tab, closed beside it. */
export function TabBar({ label, tabs, shown, onShow, onClose }: TabBarProps) {
  return (
    <nav className={styles.bar} aria-label={label}>
      {tabs.map(({ id, title, closeLabel }) => (
        <div key={id} className={styles.tab} data-shown={id === shown || undefined}>
          <button
            type="button"
            className={styles.title}
            aria-current={id === shown ? 'page' : undefined}
            title={title}
            onClick={() => onShow(id)}
          >
            {title}
          </button>
          {closeLabel !== undefined && (
            <button
              type="button"
              className={styles.close}
              aria-label={closeLabel}
              onClick={() => onClose(id)}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      ))}
    </nav>
  );
}
