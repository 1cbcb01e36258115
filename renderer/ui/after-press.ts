const endings = ['pointerup', 'pointercancel'] as const;
let isPressed = false;

/** Knows from now on whether a button of the mouse is down. Returns the end of it. */
export function watchPresses(): () => void {
  const ending = new AbortController();
  const options = { capture: true, signal: ending.signal };
  window.addEventListener('pointerdown', () => void (isPressed = true), options);
  for (const name of endings) window.addEventListener(name, () => void (isPressed = false), options);
  return () => ending.abort();
}

/**
 * Acts when the focus has arrived where it goes: where it goes by a press, when that is over and before its click. What is
 * drawn earlier would go from under the mouse, and a focus that is nowhere yet would seem to be lost.
 */
export function afterPress(act: () => void): void {
  if (!isPressed) return void setTimeout(act);
  const ending = new AbortController();
  const end = () => {
    ending.abort();
    act();
  };
  for (const name of endings) window.addEventListener(name, end, { capture: true, signal: ending.signal });
}
