import { useEffect } from 'react';
import { api, onEvent } from '#renderer/api/api.ts';
import { saveBeforeClosing } from '#renderer/api/closing.ts';
import { openStoriesWith } from '#renderer/api/story-files.ts';
import { keepMenuToTexts, runMenuCommand } from '#renderer/commands/menu-commands.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { useOpenedFiles } from './opened-files.ts';
import { askForPicturesAgain } from './pictures-again.ts';

/** Does what the shell tells: a command of the native menu, a file opened from outside, the last save before closing. */
export function useWindowEvents(): void {
  useEffect(saveBeforeClosing, []);
  useEffect(keepMenuToTexts, []);
  useEffect(askForPicturesAgain, []);
  useEffect(() => {
    const { add, refuse } = useOpenedFiles.getState();
    openStoriesWith({ add, refuse: (error) => refuse(failureText(error)) });
    const end = onEvent(({ topic, payload }) => {
      if (topic === 'window.command') runMenuCommand(payload.name);
      if (topic === 'window.openFile') add([payload]);
    });
    void api.window.begin({}).then(({ files }) => add(files));
    return end;
  }, []);
}
