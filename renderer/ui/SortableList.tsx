import {
  useLayoutEffect,
  useRef,
  useState,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { Icon } from './Icon.tsx';
import styles from './SortableList.module.css';

export interface SortableItem {
  readonly id: string;
  readonly content: ReactNode;
  /** What the handle is called that moves it. */
  readonly handle: string;
}

interface SortableListProps {
  readonly label: string;
  /** Where its rows are found. */
  readonly list: RefObject<HTMLOListElement | null>;
  readonly items: readonly SortableItem[];
  /** Nothing moves. */
  readonly isFixed?: boolean;
  /** Whether it may go to a place; where absent, to any. */
  readonly canMove?: (id: string, to: number) => boolean;
  /** Whether it may be let go by the mouse just there; keys take it as far as it goes. */
  readonly canLetGo?: (id: string, to: number) => boolean;
  /** `to`: the place it shall have, counted from 0. */
  readonly onMove: (id: string, to: number) => void;
}

interface Over {
  readonly id: string;
  readonly isBehind: boolean;
}

/** Things in an order that a person gives them: each has a handle, for dragging and for the arrow keys. */
export function SortableList({ label, list, items, isFixed = false, ...may }: SortableListProps) {
  const { canMove, canLetGo, onMove } = may;
  const [held, setHeld] = useState<string>();
  const [over, setOver] = useState<Over>();
  const keepOn = useHandleKept(list, items);
  const isSortable = !isFixed && items.length > 1;

  function place(id: string, to: number): void {
    const at = items.findIndex((item) => item.id === id);
    const within = Math.max(0, Math.min(to, items.length - 1));
    if (at === within || at < 0 || canMove?.(id, within) === false) return;
    keepOn(id);
    onMove(id, within);
  }

  function onKeyDown(event: KeyboardEvent, id: string, at: number): void {
    const places: Readonly<Record<string, number>> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      Home: 0,
      End: items.length - 1,
    };
    const to = places[event.key];
    if (to === undefined) return;
    event.preventDefault();
    place(id, to);
  }

  function onDragOver(event: DragEvent, id: string): void {
    if (held === undefined) return;
    take(event);
    const box = event.currentTarget.getBoundingClientRect();
    const next = { id, isBehind: event.clientY > box.top + box.height / 2 };
    const mayLetGo = canLetGo?.(held, placeOver(items, held, next)) !== false;
    if (!mayLetGo) setOver(undefined);
    else if (over?.id !== id || over.isBehind !== next.isBehind) setOver(next);
  }

  function onDrop(event: DragEvent): void {
    if (held === undefined) return;
    take(event);
    if (over) place(held, placeOver(items, held, over));
    release();
  }

  function release(): void {
    setHeld(undefined);
    setOver(undefined);
  }

  return (
    <ol ref={list} className={styles.list} aria-label={label}>
      {items.map(({ id, content, handle }, at) => (
        <li
          key={keyAt(items, at)}
          className={styles.item}
          data-held={id === held || undefined}
          data-over={over?.id === id && id !== held ? (over.isBehind ? 'behind' : 'before') : undefined}
          onDragEnter={(event) => onDragOver(event, id)}
          onDragOver={(event) => onDragOver(event, id)}
          onDrop={onDrop}
        >
          {isSortable && (
            <button
              type="button"
              className={styles.handle}
              aria-label={handle}
              title={handle}
              data-handle={id}
              draggable
              onDragStart={(event) => hold(event, () => setHeld(id))}
              onDragEnd={release}
              onKeyDown={(event) => onKeyDown(event, id, at)}
            >
              <Icon name="grip" />
            </button>
          )}
          <div className={styles.content}>{content}</div>
        </li>
      ))}
    </ol>
  );
}

/** While a thing is exchanged it may be there twice: two rows of one key would leave one of them behind. */
function keyAt(items: readonly SortableItem[], at: number): string {
  const { id } = items[at]!;
  const earlier = items.slice(0, at).filter((item) => item.id === id).length;
  return earlier === 0 ? id : `${id} ${earlier}`;
}

/** What is dragged within the list is none of what lies around it. */
function take(event: DragEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function hold(event: DragEvent<HTMLElement>, begin: () => void): void {
  const item = event.currentTarget.closest('li');
  event.dataTransfer.effectAllowed = 'move';
  // Of a type that nothing else takes: dropped into a text it is no text.
  event.dataTransfer.setData('application/x-sorted', 'item');
  if (item) event.dataTransfer.setDragImage(item, 8, 8);
  begin();
}

/** Where it stands once it is taken out of its own place. */
function placeOver(items: readonly SortableItem[], held: string, { id, isBehind }: Over): number {
  const others = items.filter((item) => item.id !== held);
  const at = others.findIndex((item) => item.id === id);
  if (at < 0) return items.findIndex((item) => item.id === held);
  return isBehind ? at + 1 : at;
}

/** A handle that was moved keeps the keyboard: the next arrow goes on from there. */
function useHandleKept(list: RefObject<HTMLElement | null>, items: readonly SortableItem[]) {
  const kept = useRef<string>(undefined);
  const order = items.map(({ id }) => id).join(' ');
  useLayoutEffect(() => {
    const handles = [...(list.current?.querySelectorAll<HTMLElement>('[data-handle]') ?? [])];
    handles.find(({ dataset }) => dataset['handle'] === kept.current)?.focus();
    kept.current = undefined;
  }, [list, order]);
  return (id: string) => void (kept.current = id);
}
