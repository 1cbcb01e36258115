import type { Page } from 'playwright-core';
import type { Log } from '#core/log.ts';
import { AppError } from '#shared/failure.ts';
import { crashCounter, hopelessSentence } from '#shell/crashes.ts';
import { openWindow, type WindowOptions } from './page.ts';

/** A window that outlives its page. */
export interface KeptWindow {
  /** What is shown now: another one after a crash. */
  page(): Page;
  /** Resolves when a person has closed the window; rejects when it cannot be kept open. */
  readonly closed: Promise<void>;
}

/**
 * Opens the window, and opens it anew where its page crashed: what was not yet saved is lost with the page, all else is
 * in the data folder, and the window comes back to where it was. Playwright cannot bring a crashed page back itself.
 */
export async function keepWindow({
  log,
  ...options
}: WindowOptions & { readonly log: Log }): Promise<KeptWindow> {
  let page = await openWindow(options);

  async function keep(): Promise<void> {
    const isHopeless = crashCounter();
    while ((await endOf(page)) === 'crash') {
      log.error('showing the window', 'its page crashed');
      await page.context().close();
      if (isHopeless()) throw new AppError('internal', hopelessSentence);
      page = await openWindow(options);
    }
  }

  return { page: () => page, closed: keep() };
}

function endOf(page: Page): Promise<'close' | 'crash'> {
  return new Promise((resolve) => {
    page.once('close', () => resolve('close'));
    page.once('crash', () => resolve('crash'));
  });
}
