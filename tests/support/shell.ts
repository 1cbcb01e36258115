import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { _electron, type Page } from 'playwright-core';
import { test as base } from 'playwright/test';
import { createApp, type App } from '#core/app.ts';
import { systemTimers, type Timers } from '#core/clock.ts';
import { createFileLog } from '#core/log.ts';
import { eventChannel } from '#shared/contract/bridge.ts';
import { createClient } from '#shared/contract/client.ts';
import type { Client } from '#shared/contract/procedure.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Reply } from '#shared/failure.ts';
import { keepWindow } from '#shell/browser/keep-window.ts';
import { printGalley } from '#shell/browser/print-galley.ts';
import { findElectron } from '#shell/electron/electron-binary.ts';
import { createWindowHost, type WindowHost } from '#shell/window-host.ts';
import { createWindowLeaving } from '#shell/window-leaving.ts';
import { ensureChromium } from './chromium.ts';

const root = dirname(dirname(import.meta.dirname));

/** Electron, where its program was fetched and there is a screen to show it on. */
const electronHere = process.platform === 'linux' && !process.env['DISPLAY'] ? undefined : findElectron();

/** The line that says which shell the window tests run on. */
export const shellLine = electronHere
  ? `Window tests on Electron: ${electronHere}`
  : `Window tests on the browser shell: ${ensureChromium()}`;

/** The desk in a real window, in whichever shell this machine can run. */
export interface DeskWindow {
  /** What is shown now: another one after a crash. */
  readonly page: Page;
  /** Speaks to the core through the window's own bridge. */
  readonly client: Client<DeskContract>;
}

interface OpenWindow extends DeskWindow {
  /** Before the test ends, so that the same folder can be opened again. */
  close(): Promise<void>;
  /** Waits until the window is there again that a person had opened anew. */
  restarted(): Promise<void>;
  /** As if that command of the native menu were chosen. */
  choose(command: string): Promise<void>;
}

interface Opening {
  /** As somebody finds it who just got it. */
  readonly firstStart?: boolean;
  /** A story file that it is started with. */
  readonly file?: string;
  /** What a call waits for before the core hears it, as if the disk were slow. The browser shell only. */
  readonly beforeCall?: (method: string) => Promise<void>;
}

interface Fixtures {
  /** An empty data folder. */
  readonly folder: string;
  /** A person's own folder, in which the choosers begin. It is theirs for this test only. */
  readonly home: string;
  /** Opens the window on the folder; it is closed after the test. */
  open(options?: Opening): Promise<OpenWindow>;
}

export const test = base.extend<Fixtures>({
  // Playwright reads from the pattern which fixtures this one needs: none.
  // oxlint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'desk-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  // oxlint-disable-next-line no-empty-pattern
  home: async ({}, use) => {
    const outer = process.env['HOME'];
    const home = await mkdtemp(join(tmpdir(), 'nha-'));
    process.env['HOME'] = home;
    await use(home);
    if (outer === undefined) delete process.env['HOME'];
    else process.env['HOME'] = outer;
    await rm(home, { recursive: true, force: true });
  },
  open: async ({ folder }, use) => {
    const opened = new Set<Opened>();
    await use(async (opening: Opening = {}) => {
      if (!opening.firstStart) await setUp(folder);
      const window = await (electronHere ? openElectron : openBrowser)(folder, opening);
      opened.add(window);
      return {
        get page() {
          return window.page();
        },
        client: createClient<DeskContract>((method, input) => callIn(window.page(), method, input)),
        async close() {
          opened.delete(window);
          await window.close();
        },
        restarted: async () => window.restarted?.(),
        choose: (command) => window.choose(command),
      };
    });
    for (const window of opened) await window.close();
  },
});

/** The first start was gone through already. */
async function setUp(folder: string): Promise<void> {
  const app = await createApp({ folder, host: { laptop: 'máy thử', pathOf: (ref) => ref } });
  await app.dispatch('settings.put', { changes: { isSetUp: true } });
  await app.close();
}

interface Opened {
  page(): Page;
  close(): Promise<void>;
  /** Absent where a new program has no way to be found. */
  restarted?(): Promise<void>;
  choose(command: string): Promise<void>;
}

async function openBrowser(folder: string, opening: Opening): Promise<Opened> {
  let opened: Promise<Opened>;
  const restart = () => {
    const before = opened;
    opened = (async () => {
      // The key or the press that asked for it comes to its end first.
      await setTimeout(1000);
      await (await before).close();
      return show();
    })();
  };
  const show = () => showBrowser(folder, { ...opening, restart });
  opened = show();
  let seen = opened;
  let shown = await seen;
  return {
    page: () => shown.page(),
    close: async () => (await opened).close(),
    choose: (command) => shown.choose(command),
    async restarted() {
      while (opened === seen) await setTimeout(20);
      seen = opened;
      shown = await seen;
    },
  };
}

interface Showing extends Opening {
  /** Its window was asked to close and be there again, and has nothing against it. */
  restart(): void;
}

/** The data folder is watched; backups, which nobody asked for, come in no test by themselves. */
const shortTimers: Timers = {
  after: (delayMs, call) => (delayMs <= 2000 ? systemTimers.after(delayMs, call) : () => undefined),
};

async function showBrowser(folder: string, { file, beforeCall, restart }: Showing): Promise<Opened> {
  const printer = { executablePath: ensureChromium(), files: join(root, 'build/renderer') };
  const host: WindowHost = createWindowHost({
    incoming: join(folder, 'incoming'),
    reveal: async () => {},
    close: () => void leaving.close(),
    restart: () => void leaving.restart(),
  });
  const leaving = createWindowLeaving({
    host,
    close: () => (leaving.opensAgain() ? restart() : void window.page().context().close()),
  });
  const prints = { printGalley: (galley: string) => printGalley(printer, galley) };
  const app = await createApp({
    folder,
    host: { ...host, ...prints },
    timers: shortTimers,
    checksAnswers: true,
  });
  const dispatch: App['dispatch'] = async (method, input) => {
    await beforeCall?.(method);
    return app.dispatch(method, input);
  };
  const window = await keepWindow({
    ...{ app: { ...app, dispatch }, host, log: createFileLog(folder), ...printer },
    profile: join(folder, 'window'),
    headless: true,
  });
  if (file !== undefined) host.openFile(file);
  await window.page().setViewportSize({ width: 1366, height: 768 });
  // From the beginning, or a dialog that opens at once is the system's own, which nobody answers.
  window.page().on('filechooser', () => undefined);
  return {
    page: window.page,
    close: () => closeAll(window.page().context(), host, app),
    choose: async (command) => host.command(command),
  };
}

async function closeAll(...parts: readonly { close(): Promise<void> }[]): Promise<void> {
  for (const part of parts) await part.close();
}

async function openElectron(folder: string, { file }: Opening): Promise<Opened> {
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const program = await _electron.launch({
    executablePath: electronHere!,
    args: [...switches, root, '--data', folder, ...(file === undefined ? [] : [file])],
  });
  const page = await program.firstWindow();
  const choose = (command: string) =>
    program.evaluate(
      ({ BrowserWindow }, [channel, name]) =>
        BrowserWindow.getAllWindows()[0]?.webContents.send(channel, 'window.command', { name }),
      [eventChannel, command] as const,
    );
  return { page: () => page, close: () => program.close(), choose };
}

function callIn(page: Page, method: string, input: unknown): Promise<Reply> {
  return page.evaluate(
    ([name, value]) =>
      (window as unknown as { desk: { call(m: string, i: unknown): Promise<Reply> } }).desk.call(name, value),
    [method, input] as [string, unknown],
  );
}
