import { isAbsolute, join } from 'node:path';
import { app, dialog, session, shell, type BrowserWindow } from 'electron';
import { createApp, type App } from '#core/app.ts';
import { systemTimers } from '#core/clock.ts';
import { createFileLog } from '#core/log.ts';
import type { Settings } from '#shared/areas/settings.ts';
import { openingFailure } from '#shell/opening-failure.ts';
import { followLanguage, keptLanguage, toldOutside } from '#shell/spoken-language.ts';
import { askedDataFolder, askedStoryFile } from '#shell/window-arguments.ts';
import { createWindowHost } from '#shell/window-host.ts';
import { saveBeforeClosing } from './closing.ts';
import { offerContextMenu } from './context-menu.ts';
import { editItems } from './edit-items.ts';
import { forwardEvents, serveCalls, serveFiles } from './ipc.ts';
import { setMenu } from './menu.ts';
import { openAgain } from './open-again.ts';
import { printGalley } from './print-galley.ts';
import { registerScheme, serveScheme } from './scheme.ts';
import { closeNetwork, guardContents, guardSession } from './walls.ts';
import { openWindow } from './window.ts';

const args = process.argv.slice(1);
const folder = askedDataFolder(args);
const file = askedStoryFile(args);
/** Asked for by the window, and dropped again where its page puts it off. */
let opensAgain = false;
const host = createWindowHost({
  incoming: join(folder, 'incoming'),
  reveal: async (path) => shell.showItemInFolder(path),
  close: () => app.quit(),
  restart() {
    opensAgain = true;
    app.quit();
  },
});

const log = createFileLog(folder);
const tell = (said: string) => toldOutside(folder, said);

closeNetwork();
registerScheme();
// Electron keeps its one-instance lock here too, so that each data folder has one window, and two folders may have two.
app.setPath('userData', join(folder, 'window'));
app.on('web-contents-created', (_, contents) => guardContents(contents));
// macOS names the file a person double-clicked here, and may do so before the window is there.
app.on('open-file', (event, path) => {
  event.preventDefault();
  host.openFile(path);
});
if (file !== undefined) host.openFile(file);

// What Chromium makes of a second start's command line is not to be relied on: its file travels beside it.
if (app.requestSingleInstanceLock({ file })) void start();
else app.quit();

async function start(): Promise<void> {
  await app.whenReady();
  guardSession(session.defaultSession);
  try {
    work(await createApp({ folder, host: { ...host, printGalley }, timers: systemTimers }));
  } catch (error) {
    dialog.showErrorBox(tell('Tòa Soạn chưa mở được'), openingFailure(error, folder));
    app.exit(1);
  }
}

function work(desk: App): void {
  serveScheme({ app: desk, host, files: join(import.meta.dirname, 'renderer') });
  serveCalls(desk);
  serveFiles(host);
  let language = keptLanguage(folder);
  const speak = (spoken: Settings['language']) => {
    language = spoken;
    setMenu(language, host.command);
  };
  speak(language);
  void followLanguage({ app: desk, folder, onLanguage: speak });
  const window = openWindow({ preload: join(import.meta.dirname, 'preload.cjs'), tell, log });
  offerContextMenu(window.webContents, (flags) => editItems({ language, flags, send: host.command }));
  forwardEvents(desk, window);
  forwardEvents(host, window);
  saveBeforeClosing(window, async () => {
    const mayClose = await host.askToClose();
    opensAgain &&= mayClose;
    return mayClose;
  });
  app.on('second-instance', (_, __, ___, given) => {
    const second = storyFileOf(given);
    if (second !== undefined) host.openFile(second);
    bringForward(window);
  });
  app.on('window-all-closed', () => app.quit());
  closeBeforeQuit(desk);
}

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Another start may be of an older program, which says nothing or something else. */
function storyFileOf(given: unknown): string | undefined {
  const named = typeof given === 'object' && given !== null && 'file' in given ? given.file : undefined;
  return typeof named === 'string' && isAbsolute(named) ? named : undefined;
}

/** Holds the quit until the data folder is closed, and then quits in earnest, or opens again. */
function closeBeforeQuit(desk: App): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    if (opensAgain) openAgain(log);
    void host
      .close()
      .then(() => desk.close())
      .finally(() => app.quit());
  });
}
