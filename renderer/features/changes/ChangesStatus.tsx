import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { keysText } from '#renderer/commands/keys.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useWords } from '#renderer/words/words.ts';
import { turnKeys, useChangeCommands } from './change-commands.ts';
import type { OpenChanges } from './open-changes.ts';

interface ChangesStatusProps {
  readonly changes: OpenChanges;
  /** Whether changes are marked by themselves, as the article stands now. */
  readonly isExpected: boolean;
  /** Shows the list of them. */
  onList(): void;
}

/** In the status line: whether changes are marked, and how many wait. As long as it is there, their keys work. */
export function ChangesStatus({ changes, isExpected, onList }: ChangesStatusProps) {
  const { changes: text } = useWords();
  const isOn = useStore(changes.state, (state) => state.isOn);
  const count = useStore(changes.state, ({ open }) => open.length);
  useEffect(() => changes.begin(), [changes]);
  useChangeCommands(changes);
  useExpected(changes, isExpected);
  return (
    <>
      <Button
        kind="quiet"
        onPress={() => changes.turn(!isOn)}
        label={`${text.tracking}: ${isOn ? text.isOn : text.isOff} (${keysText(turnKeys)})`}
      >
        {isOn ? text.isOn : text.isOff}
      </Button>
      {(count > 0 || isOn) && (
        <Button kind="quiet" onPress={onList}>
          {text.status(count)}
        </Button>
      )}
    </>
  );
}

/** An article that is handed in while it is open is marked from then on; whoever turned the switch is not overruled. */
function useExpected(changes: OpenChanges, isExpected: boolean): void {
  const known = useRef(isExpected);
  useEffect(() => {
    if (known.current !== isExpected) changes.turn(isExpected);
    known.current = isExpected;
  }, [changes, isExpected]);
}
