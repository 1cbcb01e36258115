/**
 * Opens the window on a data folder and writes in the article that it comes back to, until it is killed: `từ1. từ2. …`,
 * going on after the last word that is whole. Says what happened, a line each: `open N`, with the last word that is
 * there; `typed N`; `saved N`, when the status line says so of all that was typed; `back N`, after the page crashed.
 * `composed`: with a preedit, as an input method does.
 */
import { writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { createApp } from '#core/app.ts';
import { createFileLog } from '#core/log.ts';
import { keepWindow } from '#shell/browser/keep-window.ts';
import { createWindowHost } from '#shell/window-host.ts';
import { ensureChromium } from './chromium.ts';
import { composeText } from './input-method.ts';

const [folder = '', how = ''] = process.argv.slice(2);
const host = createWindowHost({
  incoming: join(folder, 'incoming'),
  reveal: async () => {},
  close: () => {},
  restart: () => {},
});
const log = createFileLog(folder);
const app = await createApp({ folder, host });
const window = await keepWindow({
  ...{ app, host, log, executablePath: ensureChromium(), headless: true },
  profile: join(folder, 'window'),
  files: join(dirname(dirname(import.meta.dirname)), 'build/renderer'),
});
void window.closed.then(() => process.exit(3));

tell('open', await begin(window.page()));
for (;;) {
  const page = window.page();
  await writeOn(page).catch(() => undefined);
  while (window.page() === page) await new Promise((resolve) => setTimeout(resolve, 20));
  tell('back', await begin(window.page()));
}

/** The caret to the end, and away with half a word. Answers the number of the last whole one. */
async function begin(page: Page): Promise<number> {
  const text = await textOf(page);
  await page.getByRole('textbox', { name: 'Chính văn' }).focus();
  await page.keyboard.press('Control+End');
  const half = /[^.\s]*$/.exec(text)![0];
  for (let letter = 0; letter < half.length; letter += 1) await page.keyboard.press('Backspace');
  return lastWord(text);
}

async function writeOn(page: Page): Promise<never> {
  for (let word = lastWord(await textOf(page)) + 1; ; word += 1) {
    const text = ` từ${word}.`;
    await (how === 'composed' ? composeText(page, text) : page.keyboard.type(text));
    tell('typed', word);
    if (word % 20 === 0) await page.keyboard.press('Enter');
    if (word % 5 === 0) await rest(page, word);
  }
}

/** What the line says of an earlier word goes in the next frame. */
async function rest(page: Page, word: number): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.getByText(/^Đã lưu trên máy/).waitFor();
  tell('saved', word);
}

/** All that is in it: `innerText` leaves out what was not drawn yet. */
async function textOf(page: Page): Promise<string> {
  const body = page.getByRole('textbox', { name: 'Chính văn' });
  return body.evaluate((element) => [...element.children].map(({ textContent }) => textContent).join('\n'));
}

function lastWord(text: string): number {
  return Number([...text.matchAll(/từ(\d+)\./g)].at(-1)?.[1] ?? 0);
}

function tell(what: string, word: number): void {
  writeSync(1, `${what} ${word}\n`);
}
