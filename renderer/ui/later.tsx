import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** Code that is fetched when it is first needed, or before, while nothing else is to be done. */
export interface Fetched {
  /** What is shown once this is done is there at once. */
  fetch(): Promise<unknown>;
  isHere(): boolean;
}

/** A part of the window whose code is fetched when it is first shown. */
export interface Later<Props extends object> extends Fetched {
  (props: Props): ReactNode;
}

const waiting = new Set<() => Promise<unknown>>();

/** There is nothing in its place until it comes. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
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
    return Shown && <Shown {...props} />;
  }

  waiting.add(fetch);
  return Object.assign(Part, { fetch, isHere: () => Loaded !== undefined });
}

/** Whether all of these can be shown in one piece, so that none moves another when it comes. */
export function useFetched(parts: readonly Fetched[]): boolean {
  const areHere = parts.every((part) => part.isHere());
  const [isTried, setIsTried] = useState(false);
  useEffect(() => {
    if (areHere) return;
    // What cannot be fetched is told by the part itself, where it would have been drawn.
    void Promise.allSettled(parts.map((part) => part.fetch())).then(() => setIsTried(true));
  }, [areHere, parts]);
  return areHere || isTried;
}

function fail(error: unknown): never {
  throw error;
}

/** Fetches all parts that nobody has asked for yet, one after the other, whenever the window rests. */
export function fetchTheRest(): void {
  const [next] = waiting;
  if (next) requestIdleCallback(() => void next().then(fetchTheRest, fetchTheRest));
}
