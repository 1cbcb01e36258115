import { useEffect, useId, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import styles from './LineList.module.css';

export interface ListedLine {
  readonly id: string;
  readonly content: ReactNode;
  /** Set apart from its neighbours, as what another part of the screen shows. */
  readonly isMarked?: boolean;
}

export interface LineSelection {
  /** The line that the keys act from. */
  readonly active: string;
  /** Where a stretch of lines began. */
  readonly anchor: string;
  readonly selected: ReadonlySet<string>;
}

interface LineListProps {
  readonly label: string;
  readonly lines: readonly ListedLine[];
  readonly selection: LineSelection;
  readonly onSelect: (selection: LineSelection) => void;
  /** A key that is not for moving about. Says whether it meant something. */
  readonly onKey: (key: string) => boolean;
  readonly describedBy?: string;
  /** Has the keys as soon as it is there. */
  readonly autoFocus?: boolean;
}

/** Lines of which one or a stretch is chosen: arrows move, with Shift they extend, and letters are left to whoever shows it. */
export function LineList({
  label,
  lines,
  selection,
  onSelect,
  onKey,
  describedBy,
  autoFocus = false,
}: LineListProps) {
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const { active, selected } = selection;
  const optionId = (id: string) => `${prefix}-${id}`;

  useEffect(() => {
    const option = document.getElementById(`${prefix}-${active}`);
    if (list.current && option) showIn(list.current, option);
  }, [active, prefix]);

  useEffect(() => {
    if (autoFocus) list.current?.focus({ preventScroll: true });
  }, [autoFocus]);

  function choose(id: string | undefined, isExtended: boolean) {
    if (id !== undefined) onSelect(isExtended ? stretch(lines, selection, id) : oneLine(id));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const to = targetOf(event.key, lines, active);
    if (to !== undefined) choose(to, event.shiftKey);
    else if (!onKey(event.key)) return;
    event.preventDefault();
  }

  function onClick(event: MouseEvent, id: string) {
    if (event.ctrlKey || event.metaKey) onSelect(toggled(selection, id));
    else choose(id, event.shiftKey);
  }

  return (
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      aria-multiselectable="true"
      aria-label={label}
      aria-activedescendant={optionId(active)}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {lines.map(({ id, content, isMarked }) => (
        <div
          key={id}
          id={optionId(id)}
          role="option"
          aria-selected={selected.has(id)}
          data-active={id === active || undefined}
          data-marked={isMarked || undefined}
          className={styles.line}
          onClick={(event) => onClick(event, id)}
        >
          {content}
        </div>
      ))}
    </div>
  );
}

/** Only the list scrolls: the window around it stays where it is. */
function showIn(list: HTMLElement, option: HTMLElement): void {
  const top = option.offsetTop;
  const bottom = top + option.offsetHeight;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
}

const pageOfLines = 10;

function targetOf(key: string, lines: readonly ListedLine[], active: string): string | undefined {
  const at = lines.findIndex(({ id }) => id === active);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + pageOfLines,
    PageUp: at - pageOfLines,
    Home: 0,
    End: lines.length - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : lines[Math.max(0, Math.min(lines.length - 1, to))]?.id;
}

/** One line, chosen by itself. */
export function oneLine(id: string): LineSelection {
  return { active: id, anchor: id, selected: new Set([id]) };
}

function stretch(lines: readonly ListedLine[], { anchor }: LineSelection, to: string): LineSelection {
  const ids = lines.map(({ id }) => id);
  const [first = 0, last = 0] = [ids.indexOf(anchor), ids.indexOf(to)].toSorted((a, b) => a - b);
  return { active: to, anchor, selected: new Set(ids.slice(Math.max(0, first), last + 1)) };
}

function toggled({ selected }: LineSelection, id: string): LineSelection {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return { active: id, anchor: id, selected: next };
}
