import { useEffect } from 'react';
import { announceCommands, registerCommands, type KnownCommand } from '#renderer/commands/registry.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { words } from '#renderer/words/words.ts';

const replace: KnownCommand = {
  id: 'text.replace',
  group: 'find',
  title: () => words().editor.replace,
  keys: 'Mod+H',
};
const next: KnownCommand = {
  id: 'text.findNext',
  group: 'find',
  title: () => words().editor.findNext,
  keys: 'F3',
};
const previous: KnownCommand = {
  id: 'text.findPrevious',
  group: 'find',
  title: () => words().editor.findPrevious,
  keys: 'Shift+F3',
};

announceCommands([replace, next, previous]);

export function useFindCommand(open: () => void): void {
  const latest = useLatest(open);
  useEffect(() => registerCommands([{ ...replace, run: () => latest.current() }]), [latest]);
}

/** From one place to the next, also with the caret in the text: in the bar while it is there, and else by opening it. */
export function useStepCommands(go: (step: 1 | -1) => void, isOn = true): void {
  const latest = useLatest(go);
  useEffect(() => {
    if (!isOn) return undefined;
    return registerCommands([
      { ...next, run: () => latest.current(1) },
      { ...previous, run: () => latest.current(-1) },
    ]);
  }, [latest, isOn]);
}
