import { useRef } from 'react';

/** As long as a double click may take where nobody set it otherwise. */
export const doubleMs = 500;

interface RowsMoved {
  /** A row went: those below came up. */
  moved(): void;
  /** Whether what is pressed now may be the second press of a double click, which hits a row that nobody meant. */
  isJustMoved(): boolean;
}

/** Watches over the rows of a list from which rows are taken by a press. */
export function useRowsMoved(): RowsMoved {
  const movedMs = useRef(-Infinity);
  return {
    moved: () => void (movedMs.current = performance.now()),
    isJustMoved: () => performance.now() - movedMs.current < doubleMs,
  };
}
