import { chromium, type BrowserContext, type Dialog, type Page } from 'playwright-core';
import type { App } from '#core/app.ts';
import { appOrigins } from '#shared/contract/bridge.ts';
import type { WindowHost } from '#shell/window-host.ts';
import { answerRequests } from './answer-requests.ts';
import { layBridge } from './bridge.ts';
import { firstSize } from './first-size.ts';
import { createPending } from './pending.ts';

export interface WindowOptions {
  readonly app: Pick<App, 'dispatch' | 'onEvent' | 'photoFile' | 'waitingPicture' | 'wasWriting'>;
  readonly host: Pick<WindowHost, 'receive' | 'onEvent' | 'takeHold'>;
  readonly executablePath: string;
  /** Where Chromium keeps the window's size and its caches. */
  readonly profile: string;
  /** The built renderer. */
  readonly files: string;
  readonly headless?: boolean;
}

const home = `${appOrigins.browser}/`;

/**
 * Opens the one window of the desk in an installed Chromium, spoken to through a pipe: no port is opened, no name is
 * looked up. The page's context ends when a person closes the window.
 */
export async function openWindow({ app, host, files, ...browser }: WindowOptions): Promise<Page> {
  const context = await launch(browser);
  try {
    return await openPage(context, { app, host, files });
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function openPage(
  context: BrowserContext,
  { app, host, files }: Pick<WindowOptions, 'app' | 'host' | 'files'>,
): Promise<Page> {
  const calls = createPending();
  const page = context.pages()[0] ?? (await context.newPage());
  context.on('page', (other) => void other.close());
  const [tell] = await Promise.all([
    layBridge(context, page, (method, input) => calls.add(app.dispatch(method, input))),
    context.grantPermissions([]),
    answerRequests(page, home, { app, host, files }),
  ]);
  page.on('dialog', (dialog) => void answerDialog(dialog, { stored: calls.settled, isHeld: host.takeHold }));
  for (const teller of [app, host]) {
    const endEvents = teller.onEvent((topic, payload) => tell({ topic, payload }));
    context.on('close', endEvents);
  }
  // What it is made of comes by itself from here on.
  await page.goto(home, { waitUntil: 'commit' });
  void forgetWhatWasBefore(page).catch(() => undefined); // It may be closed already.
  return page;
}

/** The empty page that Chromium was started with is nothing to go back to. */
async function forgetWhatWasBefore(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
}

/** Chromium with nothing in it yet: no network, no settings but the person's own. */
export function launch({
  executablePath,
  profile,
  headless = false,
}: Omit<WindowOptions, 'app' | 'host' | 'files'>): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // Chromium's sandbox cannot start as root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    // Playwright would fix each of these to a value of its own; the machine's settings are the person's.
    ...{ colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null },
    acceptDownloads: false,
    serviceWorkers: 'block',
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--app=data:text/html,', '--lang=vi', ...(headless ? [] : firstSize(profile)), ...offlineSwitches],
    env: { ...process.env, LANGUAGE: 'vi' },
  });
}

/** Beside Playwright's own: no address leads anywhere, so that nothing of Chromium's can leave either. */
export const offlineSwitches = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-quic',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--hide-crash-restore-bubble',
  '--test-type',
];

interface Leaving {
  stored(): Promise<void>;
  isHeld(): boolean;
}

/**
 * A page about to leave stands still until its dialog is answered, but what it sent before that still arrives: it may go
 * when all of it is stored. One that asked to stay is not left. Any other dialog is not ours.
 */
async function answerDialog(dialog: Dialog, { stored, isHeld }: Leaving): Promise<void> {
  if (dialog.type() !== 'beforeunload' || isHeld()) return dialog.dismiss();
  await stored();
  // The window may be gone by now, and its dialog with it.
  await dialog.accept().catch(() => undefined);
}

/** Brings the window before all others, also from the task bar. */
export async function bringForward(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId, bounds } = await session.send('Browser.getWindowForTarget');
  if (bounds.windowState === 'minimized')
    await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
  await session.detach();
  await page.bringToFront();
}
