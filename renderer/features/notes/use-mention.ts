import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { EntryId } from '#shared/ids.ts';
import { mentionable, mentionTyped, type MentionTyped } from './mention-typed.ts';

export interface Level {
  readonly id: EntryId;
  readonly title: string;
}

interface MentionParts {
  readonly chain: readonly Level[];
  area(): HTMLTextAreaElement | null | undefined;
  /** The words without what was typed to find the level. */
  onMention(level: EntryId, text: string): void;
}

export interface Mention {
  readonly levels: readonly Level[];
  readonly chosen: number;
  choose(level: Level): void;
  /** Looks at what was just typed. */
  look(text: string): void;
  leave(): void;
  /** True where the key was for the list. */
  onKey(event: KeyboardEvent): boolean;
}

/** Levels that can be asked, offered while an `@` and the beginning of a name stand before the caret. */
export function useMention({ chain, area, onMention }: MentionParts): Mention {
  const [open, setOpen] = useState<MentionTyped | null>(null);
  const [left, setLeft] = useState<number>();
  const [chosen, setChosen] = useState(0);
  const caret = useRef<number>(undefined);
  // With the words themselves, before the next key.
  useLayoutEffect(() => {
    if (caret.current !== undefined) area()?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });
  const levels = open ? mentionable(chain, open.typed) : [];
  const choose = ({ id }: Level) => {
    const field = area();
    if (!open || !field) return;
    const { start, typed } = open;
    const { value } = field;
    caret.current = start;
    onMention(id, value.slice(0, start) + value.slice(start + 1 + typed.length));
    setOpen(null);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setChosen((chosen + 1) % levels.length),
    ArrowUp: () => setChosen((chosen + levels.length - 1) % levels.length),
    Enter: () => choose(levels[chosen]!),
    Tab: () => choose(levels[chosen]!),
    Escape: () => {
      setLeft(open?.start);
      setOpen(null);
    },
  };
  return {
    levels,
    chosen,
    choose,
    look(text) {
      const found = mentionTyped(text, area()?.selectionEnd ?? text.length);
      setOpen(found?.start === left ? null : found);
      if (!found) setLeft(undefined);
      setChosen(0);
    },
    leave: () => setOpen(null),
    onKey({ key, ctrlKey, metaKey, shiftKey, altKey }) {
      if (levels.length === 0) return false;
      const act = ctrlKey || metaKey || shiftKey || altKey ? undefined : keys[key];
      if (act) act();
      else if (/^(Arrow|Home|End|Page)/.test(key)) setOpen(null);
      return act !== undefined;
    },
  };
}
