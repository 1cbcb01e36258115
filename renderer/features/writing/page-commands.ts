import { useEffect } from 'react';
import { announceCommands, registerCommands, type Command } from '#renderer/commands/registry.ts';
import { words } from '#renderer/words/words.ts';
import { usePageLook } from './page-look.ts';

export const pageKeys = { alone: 'Mod+Alt+F', larger: 'Mod+Alt+=', smaller: 'Mod+Alt+-' } as const;

/** How the page is shown, by the keyboard. */
export function usePageCommands(): void {
  useEffect(() => registerCommands(pageCommands()), []);
  useEffect(fillScreen, []);
}

function pageCommands(): Command[] {
  const { enlarge, setAlone } = usePageLook.getState();
  return [
    {
      id: 'text.alone',
      group: 'window',
      title: () => words().writing.alone,
      keys: pageKeys.alone,
      run: () => setAlone(!usePageLook.getState().isAlone),
    },
    {
      // A browser that fills the screen ends that with this key by itself; not every shell lets a page fill it.
      ...{ id: 'text.notAlone', group: 'window', keys: 'Escape' },
      title: () => words().writing.notAlone,
      isEnabled: () => usePageLook.getState().isAlone,
      run: () => setAlone(false),
    },
    {
      id: 'text.larger',
      group: 'window',
      title: () => words().writing.larger,
      keys: pageKeys.larger,
      run: () => enlarge(1),
    },
    {
      id: 'text.smaller',
      group: 'window',
      title: () => words().writing.smaller,
      keys: pageKeys.smaller,
      run: () => enlarge(-1),
    },
  ];
}

/** The window fills the screen with the page where the shell lets it, and gives it back when either ends. */
function fillScreen(): () => void {
  const stop = usePageLook.subscribe(({ isAlone }, before) => {
    if (isAlone !== before.isAlone) void (isAlone ? enter() : leave());
  });
  const ended = () => {
    if (!document.fullscreenElement) usePageLook.getState().setAlone(false);
  };
  document.addEventListener('fullscreenchange', ended);
  return () => {
    stop();
    document.removeEventListener('fullscreenchange', ended);
    usePageLook.getState().setAlone(false);
    void leave();
  };
}

async function enter(): Promise<void> {
  await document.documentElement.requestFullscreen().catch(() => undefined);
}

async function leave(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
}

announceCommands(pageCommands());
