import { useEffect, useState } from 'react';

/** So many rows are drawn in one go: more than are in view anywhere. */
const step = 50;

/** A list that came is shown step by step while the window rests: drawn at once, all of it would hold the window up. */
export function useInSteps<Item>(items: readonly Item[]): readonly Item[] {
  const [count, setCount] = useState(step);
  const isMore = count < items.length;
  useEffect(() => {
    if (!isMore) return;
    const idle = requestIdleCallback(() => setCount(count + step), { timeout: 200 });
    return () => cancelIdleCallback(idle);
  }, [isMore, count]);
  return isMore ? items.slice(0, count) : items;
}
