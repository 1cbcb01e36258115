import type { MouseEvent } from 'react';
import type { TextHandles } from './writing-session.ts';

/**
 * A press on the empty page below the body goes on at the end of the text: a browser would take the keyboard from all of
 * it. What lies beside the text, or is the bar by which it scrolls, is left alone.
 */
export function writeFromBelow(event: MouseEvent<HTMLElement>, { body }: TextHandles): void {
  if (event.button !== 0 || !body || !isBelow(event)) return;
  event.preventDefault();
  body.focusEnd();
}

function isBelow({ currentTarget, target, clientX, clientY }: MouseEvent<HTMLElement>): boolean {
  const last = currentTarget.querySelector('[data-field="body"]');
  if (!last || !(target instanceof Element) || last.contains(target)) return false;
  const isOnBar = clientX >= currentTarget.getBoundingClientRect().left + currentTarget.clientWidth;
  return !isOnBar && clientY > last.getBoundingClientRect().bottom;
}
