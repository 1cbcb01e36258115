/** Tells whether somebody did something since it was asked for. */
export interface HandWatch {
  /** A key or a button of the mouse was pressed. */
  readonly isUsed: () => boolean;
  readonly end: () => void;
}

/** Watches from now on. The browser's own word for it also counts what was done before the window crashed. */
export function watchHand(): HandWatch {
  const ending = new AbortController();
  let isUsed = false;
  for (const act of ['keydown', 'pointerdown'])
    window.addEventListener(act, () => void (isUsed = true), {
      capture: true,
      passive: true,
      signal: ending.signal,
    });
  return { isUsed: () => isUsed, end: () => ending.abort() };
}
