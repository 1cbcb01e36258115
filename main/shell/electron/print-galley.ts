import { BrowserWindow } from 'electron';
import { galleyAddress, galleyResponse } from '#shell/galley-page.ts';
import type { FileResponse } from '#shell/file-response.ts';

const address = galleyAddress('electron');

/** Runs in the page: resolves when its lines are laid out. */
const whenReady = `new Promise((resolve) => {
  const look = () => ('ready' in document.documentElement.dataset ? resolve(true) : setTimeout(look, 20));
  look();
})`;

/** Galleys that wait to be asked for by the hidden window that prints them, by the number in its address. */
const waiting = new Map<string, string>();
let printed = 0;

/** Prints a galley in a window that nobody sees, with no preload: it has no bridge to the desk. */
export async function printGalley(galley: string): Promise<Uint8Array> {
  const number = String((printed += 1));
  waiting.set(number, galley);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      ...{ contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true },
      ...{ webviewTag: false, spellcheck: false },
    },
  });
  try {
    await window.loadURL(`${address}?${number}`);
    await window.webContents.executeJavaScript(whenReady);
    return await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
  } finally {
    waiting.delete(number);
    window.destroy();
  }
}

/** The page of a galley that waits to be printed, or undefined where the URL names none. */
export async function waitingGalley(files: string, url: string): Promise<FileResponse | undefined> {
  const galley = url.startsWith(`${address}?`) ? waiting.get(new URL(url).search.slice(1)) : undefined;
  return galley === undefined ? undefined : galleyResponse(files, url, galley);
}
