import { chromium, type Page, type Route } from 'playwright-core';
import { galleyAddress, galleyResponse } from '#shell/galley-page.ts';
import { offlineSwitches } from './page.ts';

interface Printer {
  readonly executablePath: string;
  /** The built renderer. */
  readonly files: string;
}

const address = galleyAddress('browser');
const longestMs = 60_000;

/** Prints a galley in a Chromium of its own that nobody sees: it knows nothing of the window, and has no bridge to the desk. */
export async function printGalley({ executablePath, files }: Printer, galley: string): Promise<Uint8Array> {
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...offlineSwitches],
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  });
  try {
    const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false });
    await context.route('**/*', (route) => answer(route, files, galley));
    return await printed(await context.newPage());
  } finally {
    await browser.close();
  }
}

async function printed(page: Page): Promise<Uint8Array> {
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: longestMs });
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
}

async function answer(route: Route, files: string, galley: string): Promise<void> {
  const url = route.request().url();
  if (new URL(url).origin !== new URL(address).origin) return route.abort('blockedbyclient');
  const { status, headers, body } = await galleyResponse(files, url, galley);
  return route.fulfill({ status, headers, body: Buffer.from(body) });
}
