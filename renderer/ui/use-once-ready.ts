import { useEffect, useState } from 'react';
import { useLatest } from './use-latest.ts';

interface Awaited {
  readonly isReady: boolean;
  /** Whether it can still get ready by itself. */
  readonly isComing: boolean;
  act(): void;
}

/** What is pressed before it can be done is done as soon as it can. Dropped where what it waits for ends otherwise. */
export function useOnceReady({ isReady, isComing, act }: Awaited) {
  const [pressed, setPressed] = useState<'no' | 'early' | 'due'>('no');
  const latest = useLatest(act);
  if (pressed === 'early' && (isReady || !isComing)) setPressed(isReady ? 'due' : 'no');
  useEffect(() => {
    if (pressed === 'due') latest.current();
  }, [pressed, latest]);
  return {
    isWaiting: pressed === 'early',
    press: () => (isReady ? act() : setPressed(isComing ? 'early' : 'no')),
  };
}
