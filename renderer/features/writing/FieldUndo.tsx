import type { KeyboardEvent, ReactNode } from 'react';
import { isInField } from '#renderer/commands/in-field.ts';
import { keysOf } from '#renderer/commands/keys.ts';
import styles from '#renderer/ui/part.module.css';
import type { FieldName } from './field-history.ts';
import type { WritingSession } from './writing-session.ts';

interface FieldUndoProps {
  readonly session: WritingSession;
  /** Those that are set in it. */
  readonly fields: readonly FieldName[];
  readonly children: ReactNode;
}

const steps: Readonly<Record<string, 'undoFields' | 'redoFields'>> = {
  'Mod+Z': 'undoFields',
  'Mod+Y': 'redoFields',
  'Mod+Shift+Z': 'redoFields',
};

/** The keys that take back are about what was set in this panel, never about the text beside it. */
export function FieldUndo({ session, fields, children }: FieldUndoProps) {
  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[keysOf(event.nativeEvent)];
    if (!step || isWithWords()) return;
    event.preventDefault();
    session[step](fields);
  }
  return (
    <div role="presentation" className={styles.part} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

/** A field takes back its own letters first. */
function isWithWords(): boolean {
  const { activeElement } = document;
  const isChoosing = activeElement?.getAttribute('role') === 'combobox';
  return (
    isInField() && !(isChoosing && activeElement instanceof HTMLInputElement && activeElement.value === '')
  );
}
