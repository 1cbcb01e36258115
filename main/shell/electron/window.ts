import { app, BrowserWindow, dialog } from 'electron';
import type { Log } from '#core/log.ts';
import { appOrigins } from '#shared/contract/bridge.ts';
import { crashCounter, hopelessSentence } from '#shell/crashes.ts';

interface WindowOptions {
  readonly preload: string;
  /** A sentence for whoever has no window any more. */
  tell(said: string): string;
  readonly log: Log;
}

/** Opens the one window of the desk. It is shown when it has something to show. */
export function openWindow({ preload, tell, log }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 860,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Tòa Soạn',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  const isHopeless = crashCounter();
  // What the page had not saved is lost with it; all else is in the data folder, and it comes back to where it was.
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return;
    log.error('showing the window', `its page crashed: ${reason}`);
    if (isHopeless()) giveUp(tell);
    else window.webContents.reload();
  });
  void window.loadURL(`${appOrigins.electron}/`);
  return window;
}

/** A page that fails each time would be opened for ever. The data folder is closed as on every quit. */
function giveUp(tell: WindowOptions['tell']): void {
  dialog.showErrorBox(tell('Tòa Soạn phải dừng'), tell(hopelessSentence));
  app.quit();
}
