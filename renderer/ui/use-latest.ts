import { useLayoutEffect, useRef, type RefObject } from 'react';

/** What was last handed down, for those who were built once and call later. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
