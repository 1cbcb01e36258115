import { useLayoutEffect, useRef, useState } from 'react';
import { useLatest } from './use-latest.ts';
import { writingHand, type WriteHow } from './writing-hand.ts';

/**
 * Calls `write` once the hand rests, and before anything is saved. `isLast`: nobody will ask again, a word that is still
 * being composed goes along.
 */
export type Rest = (write: (isLast: boolean) => void) => { touch(): void; stop(): void };

interface RestingText extends Omit<WriteHow, 'isLast'> {
  /** The words as they are kept, as far as it was told. */
  readonly text: string;
  /** Always the same one. */
  readonly rest: Rest;
}

/** A field whose words are written while the hand rests, when it is left and when it goes. */
export function useRestingText(props: RestingText) {
  const { text, rest } = props;
  const [value, setValue] = useState(text);
  const [hand] = useState(() => writingHand(text, setValue));
  const latest = useLatest(props);
  const waiting = useRef<ReturnType<Rest>>(null);

  useLayoutEffect(() => {
    const write = (isLast: boolean) => hand.write({ ...latest.current, isLast });
    const wait = rest(write);
    waiting.current = wait;
    return () => {
      write(true);
      wait.stop();
    };
  }, [hand, latest, rest]);
  useLayoutEffect(() => hand.tell(text), [hand, text]);

  return {
    value,
    onChange(typed: string) {
      hand.type(typed);
      waiting.current?.touch();
    },
    onBlur() {
      hand.write({ ...props, isLast: true });
      hand.leave();
    },
    onCompositionStart: () => hand.compose(true),
    onCompositionEnd() {
      hand.compose(false);
      waiting.current?.touch();
    },
  };
}
