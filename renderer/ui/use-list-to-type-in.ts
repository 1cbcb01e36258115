import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

/**
 * The list of a select, which a letter typed on the closed box opens instead of choosing by itself: what was chosen is
 * not lost by a stray key. The letter is then typed in the list, where it goes to what begins with it.
 */
export function useListToTypeIn() {
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const typed = useRef<string>(undefined);
  useEffect(() => {
    const letter = typed.current;
    typed.current = undefined;
    if (!isOpen || letter === undefined) return;
    const list = document.getElementById(trigger.current?.getAttribute('aria-controls') ?? '');
    list?.dispatchEvent(new window.KeyboardEvent('keydown', { key: letter, bubbles: true }));
  }, [isOpen]);
  return {
    trigger,
    isOpen,
    setOpen,
    /** Keeps the key in mind in case it opens the list. */
    onKeyDown: ({ key }: Pick<KeyboardEvent, 'key'>) =>
      void (typed.current = [...key].length === 1 ? key : undefined),
  };
}
