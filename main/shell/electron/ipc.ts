import { isAbsolute } from 'node:path';
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import type { App } from '#core/app.ts';
import { appOrigins, callChannel, eventChannel, fileChannel } from '#shared/contract/bridge.ts';
import type { WindowHost } from '#shell/window-host.ts';

/** Answers calls for as long as the program runs. A call from anybody but our own page gets an exception. */
export function serveCalls(desk: Pick<App, 'dispatch'>): void {
  ipcMain.handle(callChannel, (event, method: unknown, input: unknown) => {
    if (!isTrustedSender(event) || typeof method !== 'string')
      throw new Error('This frame may not call the desk.');
    return desk.dispatch(method, input);
  });
}

/** Answers the token of a file that a person gave to the page, by its path; null for one that a script made. */
export function serveFiles({ window }: Pick<WindowHost, 'window'>): void {
  ipcMain.handle(fileChannel, (event, path: unknown) => {
    if (!isTrustedSender(event) || typeof path !== 'string')
      throw new Error('This frame may not name a file.');
    return isAbsolute(path) ? window.refOf(path) : null;
  });
}

/** Sends what the core or the shell tells to the window, for as long as there is one. */
export function forwardEvents(teller: Pick<App, 'onEvent'>, window: BrowserWindow): void {
  const end = teller.onEvent((topic, payload) => window.webContents.send(eventChannel, topic, payload));
  window.once('closed', end);
}

function isTrustedSender({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return (
    senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.origin === appOrigins.electron
  );
}
