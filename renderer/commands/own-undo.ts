import { isInField } from './in-field.ts';

/**
 * Keeps the keys that take back in the field that has the keyboard. A browser goes on to the newest letters of the page
 * when the field has none of its own left, takes those back, and the keyboard with it. Returns the end of it.
 */
export function keepUndoInField(): () => void {
  document.addEventListener('beforeinput', refuseElsewhere, { capture: true });
  return () => document.removeEventListener('beforeinput', refuseElsewhere, { capture: true });
}

function refuseElsewhere(event: InputEvent): void {
  const isBack = event.inputType === 'historyUndo' || event.inputType === 'historyRedo';
  if (!isBack || !isInField() || event.target === document.activeElement) return;
  event.preventDefault();
  event.stopPropagation();
}
