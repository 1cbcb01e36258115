import { useLayoutEffect, useRef, useState } from 'react';
import { useLatest } from './use-latest.ts';
import { writingHand } from './writing-hand.ts';

/**
 * Calls `write` once the hand rests, and before anything is saved. `isLast`: nobody will ask again, a word that is still
 * being composed goes along.
 */
export type Rest = (write: (isLast: boolean) => void) => { touch(): void; stop(): void };

interface RestingText {
  /** The words as they are kept now. */
  readonly text: string;
  /** How words in the field are kept; undefined where they cannot be. */
  readonly keptAs: (typed: string) => string | undefined;
  /** `goesOn`: more of what was written last, without leaving the field in between. */
  readonly onWrite: (kept: string, goesOn: boolean) => void;
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
