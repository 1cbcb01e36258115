import { useLayoutEffect, useRef, type PointerEvent } from 'react';
import { doubleMs } from './use-rows-moved.ts';

/** A hand that presses twice does not hold quite still. */
const stillPx = 8;

interface AroundRows {
  onPointerDownCapture(event: PointerEvent): void;
}

/**
 * For what is around rows that are drawn anew: right after that the second press of a double click would hit a row that
 * nobody meant, and is kept from it. What is pressed elsewhere, or by a key, is meant.
 */
export function useSteadyRows(drawn: unknown): AroundRows {
  const before = useRef(drawn);
  const drawnMs = useRef(-Infinity);
  const pressed = useRef({ x: NaN, y: NaN });
  useLayoutEffect(() => {
    if (before.current !== drawn) drawnMs.current = performance.now();
    before.current = drawn;
  }, [drawn]);
  return {
    onPointerDownCapture(event) {
      const { clientX: x, clientY: y } = event;
      const isSamePlace = Math.hypot(x - pressed.current.x, y - pressed.current.y) < stillPx;
      pressed.current = { x, y };
      if (isSamePlace && performance.now() - drawnMs.current < doubleMs) event.stopPropagation();
    },
  };
}
