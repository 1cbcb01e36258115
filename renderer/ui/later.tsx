import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** A part of the window whose code is fetched when it is first shown, or before, while nothing else is to be done. */
export interface Later<Props extends object> {
  (props: Props): ReactNode;
  /** Fetches the code. What is shown from then on is there at once. */
  fetch(): Promise<unknown>;
}

const waiting = new Set<() => Promise<unknown>>();

/** `Meanwhile` keeps its place; without it there is nothing until it comes. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType = Nothing,
): Later<Props> {
  let Loaded: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;

  function fetch(): Promise<void> {
    waiting.delete(fetch);
    loading ??= load().then((part) => void (Loaded = part));
    return loading;
  }

  function Part(props: Props): ReactNode {
    const [Shown, setShown] = useState(() => Loaded);
    useEffect(() => {
      if (Shown) return;
      const show = () => setShown(() => Loaded);
      // What cannot be fetched breaks where it would have been drawn, and is told there.
      const tell = (error: unknown) => setShown(() => fail(error));
      void fetch().then(show, tell);
    }, [Shown]);
    return Shown ? <Shown {...props} /> : <Meanwhile />;
  }

  waiting.add(fetch);
  return Object.assign(Part, { fetch });
}

function Nothing() {
  return null;
}

function fail(error: unknown): never {
  throw error;
}

/** Fetches all parts that nobody has asked for yet, one after the other, whenever the window rests. */
export function fetchTheRest(): void {
  const [next] = waiting;
  if (next) requestIdleCallback(() => void next().then(fetchTheRest, fetchTheRest));
}
