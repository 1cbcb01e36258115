import type { Page } from 'playwright-core';
import { AppError } from '#shared/failure.ts';
import { openWindow, type WindowOptions } from './page.ts';

/** A window that outlives its page. */
export interface KeptWindow {
  /** What is shown now: another one after a crash. */
  page(): Page;
  /** Resolves when a person has closed the window; rejects when it cannot be kept open. */
  readonly closed: Promise<void>;
}

const mostCrashes = 3;
const withinMs = 60_000;

/**
 * Opens the window, and opens it anew where its page crashed: what was not yet saved is lost with the page, all else is
 * in the data folder, and the window comes back to where it was. Playwright cannot bring a crashed page back itself.
 */
export async function keepWindow(options: WindowOptions): Promise<KeptWindow> {
  let page = await openWindow(options);

  async function keep(): Promise<void> {
    const crashes: number[] = [];
    while ((await endOf(page)) === 'crash') {
      await page.context().close();
      crashes.push(Date.now());
      if (isHopeless(crashes)) throw hopeless();
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

function isHopeless(crashes: readonly number[]): boolean {
  const [first] = crashes.slice(-mostCrashes);
  return crashes.length >= mostCrashes && Date.now() - first! < withinMs;
}

function hopeless(): AppError {
  const sentence =
    'Cửa sổ hỏng ba lần liền trong một phút. Bài đã lưu vẫn còn nguyên; hãy khởi động lại máy rồi mở lại Tòa Soạn.';
  return new AppError('internal', sentence);
}
