import type { BrowserWindow } from 'electron';

/**
 * Holds a window that is being closed until its page has saved what it had, or until that took too long. It stays where the
 * page has something under way.
 */
export function saveBeforeClosing(window: BrowserWindow, askToClose: () => Promise<boolean>): void {
  let state: 'open' | 'saving' | 'saved' = 'open';
  window.on('close', (event) => {
    if (state === 'saved') return;
    event.preventDefault();
    if (state === 'saving') return;
    state = 'saving';
    void askToClose().then((mayClose) => {
      state = mayClose ? 'saved' : 'open';
      if (mayClose) window.close();
    });
  });
}
