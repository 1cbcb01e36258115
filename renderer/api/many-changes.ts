let underWay = 0;
const listeners = new Set<() => void>();

/** Many articles are changed one after the other from now on. Returns the function that says that it is over. */
export function changingMany(): () => void {
  underWay += 1;
  return () => {
    underWay -= 1;
    if (underWay === 0) for (const listener of listeners) listener();
  };
}

export function isChangingMany(): boolean {
  return underWay > 0;
}

/** Tells when all of them were changed. */
export function onManyChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
