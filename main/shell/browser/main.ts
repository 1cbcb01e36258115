import { join } from 'node:path';
import { createApp, type App } from '#core/app.ts';
import { systemTimers } from '#core/clock.ts';
import { createFileLog } from '#core/log.ts';
import { AppError } from '#shared/failure.ts';
import { openingFailure } from '#shell/opening-failure.ts';
import { followLanguage, toldOutside } from '#shell/spoken-language.ts';
import { firstWindowAnswers, hearSecondStarts } from '#shell/second-start.ts';
import { askedDataFolder, askedStoryFile } from '#shell/window-arguments.ts';
import { createWindowHost, type WindowHost } from '#shell/window-host.ts';
import { createWindowLeaving } from '#shell/window-leaving.ts';
import { findChromium } from './find-chromium.ts';
import { keepWindow } from './keep-window.ts';
import { bringForward } from './page.ts';
import { printGalley } from './print-galley.ts';
import { reveal } from './reveal.ts';

const args = process.argv.slice(2);
const folder = askedDataFolder(args);
const file = askedStoryFile(args);
const files = join(import.meta.dirname, 'renderer');
const log = createFileLog(folder);
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Opens the desk, with a story file for its window, and works until that is closed or the terminal asks it to stop. Whether
 * it is to be opened again.
 */
async function run(story: string | undefined): Promise<boolean> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new AppError(
      'not_found',
      'Không thấy Chromium, Chrome hay Edge. Hãy cài một trong ba rồi chạy lại.',
    );
  let closeWindow: () => void = () => undefined;
  const host: WindowHost = createWindowHost({
    incoming: join(folder, 'incoming'),
    reveal,
    close: () => void leaving.close(),
    restart: () => void leaving.restart(),
  });
  const leaving = createWindowLeaving({ host, close: () => closeWindow() });
  const prints = { printGalley: (galley: string) => printGalley({ executablePath, files }, galley) };
  if (story !== undefined) host.openFile(story);
  const app = await createApp({ folder, host: { ...host, ...prints }, timers: systemTimers });
  try {
    await work({ app, host, executablePath, onOpen: (close) => (closeWindow = close) });
  } finally {
    await host.close();
    await app.close();
  }
  return leaving.opensAgain();
}

async function work({
  app,
  host,
  executablePath,
  onOpen,
}: {
  app: App;
  host: WindowHost;
  executablePath: string;
  /** Is given what closes the window. */
  onOpen(close: () => void): void;
}): Promise<void> {
  void followLanguage({ app, folder });
  const window = await keepWindow({
    ...{ app, host, executablePath, files, log },
    profile: join(folder, 'window'),
  });
  const endHearing = await hearSecondStarts(folder, (second) => {
    if (second.file !== undefined) host.openFile(second.file);
    void bringForward(window.page());
  });
  const close = () => void window.page().context().close();
  onOpen(close);
  const stop = () => void host.askToClose().finally(close);
  for (const signal of signals) process.once(signal, stop);
  await window.closed.finally(() => {
    endHearing();
    for (const signal of signals) process.off(signal, stop);
  });
  // Where the window was the last one, Chromium has ended by itself.
  await window
    .page()
    .context()
    .close()
    .catch(() => undefined);
}

try {
  let story = file;
  // A window that is there again had its story file before.
  while (await run(story)) story = undefined;
} catch (error) {
  if (await firstWindowAnswers(error, folder, { file })) {
    const said = 'Tòa Soạn đang mở sẵn; cửa sổ đó đã được đưa ra trước.';
    process.stdout.write(`${toldOutside(folder, said)}\n`);
  } else {
    process.stderr.write(`${openingFailure(error, folder)}\n`);
    process.exitCode = 1;
  }
}
