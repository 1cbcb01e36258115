import { useEffect, useRef, type WheelEvent } from 'react';
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

/**
 * What is open in the window, side by side. Plain links of a navigation: each is reached with Tab, closed beside it.
 * Where there are more than there is room for, those that can be closed move along, and the shown one is in sight.
 */
export function TabBar({ label, tabs, shown, onShow, onClose }: TabBarProps) {
  const staying = tabs.filter(({ closeLabel }) => closeLabel === undefined);
  const open = tabs.filter(({ closeLabel }) => closeLabel !== undefined);
  const draw = (tab: BarTab) => (
    <Tab key={tab.id} {...{ tab, onShow, onClose }} isShown={tab.id === shown} of={open.length} />
  );
  return (
    <nav className={styles.bar} aria-label={label}>
      {staying.map(draw)}
      <div
        className={styles.open}
        style={{ containIntrinsicInlineSize: `calc(${open.length} * 7.5rem + 1px)` }}
        onWheel={moveAlong}
      >
        <div className={styles.row}>{open.map(draw)}</div>
      </div>
    </nav>
  );
}

/** A mouse's wheel only turns up and down: each turn moves along by one tab at least. */
function moveAlong({ currentTarget, deltaX, deltaY }: WheelEvent): void {
  const row = currentTarget.firstElementChild!; // It is always there.
  const { width = 0 } = row.firstElementChild?.getBoundingClientRect() ?? {};
  if (deltaX === 0) row.scrollLeft += Math.sign(deltaY) * Math.max(Math.abs(deltaY), width);
}

interface TabProps extends Pick<TabBarProps, 'onShow' | 'onClose'> {
  readonly tab: BarTab;
  readonly isShown: boolean;
  /** How many share the room. */
  readonly of: number;
}

function Tab({ tab: { id, title, closeLabel }, isShown, of, onShow, onClose }: TabProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) element.current?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [isShown, of]);
  return (
    <div ref={element} className={styles.tab} data-shown={isShown || undefined}>
      <button
        type="button"
        className={styles.title}
        aria-current={isShown ? 'page' : undefined}
        title={title}
        onClick={() => onShow(id)}
      >
        {title}
      </button>
      {closeLabel !== undefined && (
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={() => onClose(id)}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
