import {
  $addUpdateTag,
  COMMAND_PRIORITY_CRITICAL,
  HISTORY_PUSH_TAG,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useId, useState } from 'react';
import { keysText } from '#renderer/commands/keys.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { useWords, words } from '#renderer/words/words.ts';
import { boxedKinds, isPhotoKind, type BlockKind, type PhotoKind } from './block-kinds.ts';
import { blockIcons, blockKeys } from './block-looks.ts';
import { findKinds } from './find-kinds.ts';
import { $insertBlock } from './insert-block.ts';
import { $clearSlash, followSlash, type Slash } from './slash-state.ts';
import styles from './SlashMenu.module.css';

interface SlashMenuProps {
  readonly editor: LexicalEditor;
  readonly onAddPhotos: ((as: PhotoKind) => void) | undefined;
}

/** What can be put into the text, asked for by `/` on an empty line. The keyboard stays in the text all the while. */
export function SlashMenu(props: SlashMenuProps) {
  const { blocks } = useWords();
  const { slash, chosen, choose } = useSlash(props);
  const id = useId();
  const kinds = slash ? kindsFor(slash, props) : [];
  const isOpen = slash !== null && kinds.length > 0;
  useActiveOption(props.editor, isOpen ? { list: id, option: `${id}${kinds[chosen]}` } : null);
  if (!isOpen) return null;
  return (
    <ul
      id={id}
      ref={(list) => place(list, props.editor.getElementByKey(slash.key))}
      className={styles.menu}
      role="listbox"
      aria-label={blocks.menu}
    >
      {kinds.map((kind, index) => (
        <li
          key={kind}
          id={`${id}${kind}`}
          className={styles.item}
          role="option"
          aria-selected={index === chosen}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => choose(slash, kind)}
        >
          <Icon name={blockIcons[kind]} />
          {blocks[kind]}
          <kbd className={styles.keys}>{keysText(blockKeys[kind])}</kbd>
        </li>
      ))}
    </ul>
  );
}

function kindsFor({ typed, isInBox }: Slash, { onAddPhotos }: SlashMenuProps): BlockKind[] {
  const found = findKinds(typed, words().blocks);
  if (isInBox) return found.filter((kind) => boxedKinds.includes(kind));
  return found.filter((kind) => !isPhotoKind(kind) || onAddPhotos);
}

function useSlash(props: SlashMenuProps) {
  const [slash, setSlash] = useState<Slash | null>(null);
  const [chosen, setChosen] = useState(0);
  const latest = useLatest({ ...props, chosen });
  const { editor } = props;
  const choose = (open: Slash, kind: BlockKind) => {
    editor.update(() => $choose(open, kind), { discrete: true });
    if (isPhotoKind(kind)) latest.current.onAddPhotos?.(kind);
  };
  const act = useLatest(choose);
  useEffect(() => {
    const follow = followSlash(editor, (next) => {
      setSlash(next);
      setChosen(0);
    });
    const whenOpen = (run: (open: Slash, kinds: BlockKind[]) => void) => (event: KeyboardEvent | null) => {
      const open = editor.isComposing() ? null : follow.now();
      const kinds = open ? kindsFor(open, latest.current) : [];
      if (!open || kinds.length === 0 || event?.altKey) return false;
      event?.preventDefault();
      run(open, kinds);
      return true;
    };
    const step = (by: 1 | -1) =>
      whenOpen((_, kinds) => setChosen((before) => (before + by + kinds.length) % kinds.length));
    const take = whenOpen((open, kinds) => act.current(open, kinds[latest.current.chosen] ?? kinds[0]!));
    const priority = COMMAND_PRIORITY_CRITICAL;
    return mergeRegister(
      follow.stop,
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, step(1), priority),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, step(-1), priority),
      editor.registerCommand(KEY_ENTER_COMMAND, take, priority),
      editor.registerCommand(KEY_TAB_COMMAND, take, priority),
      editor.registerCommand(KEY_ESCAPE_COMMAND, whenOpen(follow.leave), priority),
    );
  }, [editor, latest, act]);
  return { slash, chosen, choose };
}

function $choose(slash: Slash, kind: BlockKind): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  $clearSlash(slash);
  if (!isPhotoKind(kind)) $insertBlock(kind);
}

/** A screen reader hears what is chosen though the focus stays in the text. */
function useActiveOption(editor: LexicalEditor, active: { list: string; option: string } | null): void {
  const { list, option } = active ?? {};
  useEffect(() => {
    const root = editor.getRootElement();
    if (!root || list === undefined || option === undefined) return;
    root.setAttribute('aria-controls', list);
    root.setAttribute('aria-activedescendant', option);
    return () => {
      root.removeAttribute('aria-controls');
      root.removeAttribute('aria-activedescendant');
    };
  }, [editor, list, option]);
}

const gapPx = 4;
/** Less than a few lines of it are of no use. */
const leastPx = 120;

/** Below the line, or above it where there is more room; no higher than the room there is, with what is chosen in sight. */
function place(list: HTMLElement | null, line: HTMLElement | null): void {
  if (!list || !line) return;
  const room = roomAround(line);
  list.style.maxHeight = 'none';
  const isAbove = list.offsetHeight > room.below && room.above > room.below;
  list.style.maxHeight = `${Math.max(isAbove ? room.above : room.below, leastPx)}px`;
  const lineTop = topWithin(list.offsetParent, line);
  const top = isAbove ? lineTop - list.offsetHeight - gapPx : lineTop + line.offsetHeight + gapPx;
  list.style.insetBlockStart = `${top}px`;
  list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
}

/** A box around the line has a place of its own. */
function topWithin(around: Element | null, line: HTMLElement): number {
  let top = 0;
  for (
    let part: Element | null = line;
    part instanceof HTMLElement && part !== around;
    part = part.offsetParent
  )
    top += part.offsetTop;
  return top;
}

/** In pixels, inside of the part of the window that the text is in. */
function roomAround(line: HTMLElement): { readonly above: number; readonly below: number } {
  const page = (line.closest('[data-region="main"]') ?? document.documentElement).getBoundingClientRect();
  const { top, bottom } = line.getBoundingClientRect();
  return { above: top - page.top - 2 * gapPx, below: page.bottom - bottom - 2 * gapPx };
}
