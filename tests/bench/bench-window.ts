import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { createApp, type App } from '#core/app.ts';
import { openWindow } from '#shell/browser/page.ts';
import { createWindowHost } from '#shell/window-host.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/procedure.ts';
import { BlockId, type ArticleId } from '#shared/ids.ts';
import { createChance } from '#tests/support/chance.ts';
import { ensureChromium } from '#tests/support/chromium.ts';
import { createSentences } from '#tests/support/sentences.ts';
import { topics } from '#tests/support/vocabulary.ts';

const root = dirname(dirname(import.meta.dirname));
const paragraphWords = 60;

export const bodySelector = '[aria-label="Chính văn"]';
export const windowSize = { width: 1366, height: 768 };

export interface BenchWindow {
  readonly page: Page;
  close(): Promise<void>;
}

/** A data folder with one article for each text, measured and spoken of; the last one is open in the window. */
export async function deskFolder(...texts: (readonly string[])[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'window-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const app = await createApp({ folder, host: benchHost(folder) });
  const client = createClient<DeskContract>(app.dispatch);
  const tabs: ArticleId[] = [];
  for (const paragraphs of texts) {
    const { id } = await client.articles.create({ as: 'phong-vien' });
    const put = paragraphs.map((text, index) => ({
      ...{ id: `p${index}`, type: 'paragraph' as const },
      runs: [{ text }],
    }));
    const changes = { put, order: put.map((block) => block.id) };
    await client.articles.save({ id, as: 'phong-vien', changes });
    await measureAndSpeakOf(client, id, put[Math.floor(put.length / 2)]);
    tabs.push(id);
  }
  await client.settings.put({ changes: { isSetUp: true } });
  const value = { screen: { name: 'writing', article: tabs.at(-1) ?? null }, tabs };
  await client.settings.keepLayout({ name: 'workspace', value });
  await app.close();
  return folder;
}

/** What an article has on its way to the page: a slot that it is to fill, and somebody's note on it. */
async function measureAndSpeakOf(
  client: Client<DeskContract>,
  article: ArticleId,
  block: { readonly id: string; readonly runs: readonly { readonly text: string }[] } | undefined,
): Promise<void> {
  await client.settings.keepLayout({ name: `copyfit.${article}`, value: { slot: 'bai-3-cot-anh' } });
  const quote = block?.runs[0]?.text.slice(0, 20);
  if (!block || !quote) return;
  const anchor = { block: BlockId.parse(block.id), start: 0, end: quote.length, quote };
  await client.threads.begin({ article, anchor, text: 'Hỏi lại số này.', as: 'bien-tap' });
}

function benchHost(folder: string) {
  return createWindowHost({
    incoming: join(folder, 'incoming'),
    reveal: async () => {},
    close: () => {},
    restart: () => {},
  });
}

/** Our window, and the core behind it. */
export interface BenchDesk extends BenchWindow {
  readonly app: Pick<App, 'onEvent'>;
}

/** With their marks on: that is how an article is written in once it has left its author. */
export async function trackChanges(page: Page): Promise<void> {
  await page.getByText('Không ghi chỗ sửa').click();
  await page.getByText('Đang ghi chỗ sửa').waitFor();
}

/** Our window on a data folder, as the browser shell opens it. */
export async function openDesk(folder: string): Promise<BenchDesk> {
  const host = benchHost(folder);
  const app = await createApp({ folder, host });
  const page = await openWindow({
    ...{ app, host },
    executablePath: ensureChromium(),
    profile: profileOf(folder),
    files: join(root, 'build/renderer'),
    headless: true,
  });
  await page.setViewportSize(windowSize);
  return {
    ...{ page, app },
    async close() {
      await page.context().close();
      await app.close();
    },
  };
}

export function profileOf(folder: string): string {
  return join(folder, 'window');
}

const style = 'width: 38rem; font: 400 18px/1.65 "Source Serif 4", "Noto Serif", serif; outline: none';

export async function bareEditable(browser: Browser, paragraphs: readonly string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: windowSize });
  await page.evaluate(
    ({ texts, css }) => {
      document.body.innerHTML = `<div id="text" contenteditable spellcheck="false" style='${css}'></div>`;
      const host = document.getElementById('text')!;
      for (const text of texts)
        host.append(Object.assign(document.createElement('p'), { textContent: text }));
    },
    { texts: paragraphs, css: style },
  );
  return page;
}

export async function bareLexical(browser: Browser, paragraphs: readonly string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: windowSize });
  await showLexical(page, paragraphs);
  return page;
}

export async function bareProseMirror(browser: Browser, paragraphs: readonly string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: windowSize });
  await showBare(page, { code: await bundled('bare-prosemirror'), show: 'showBareProseMirror', paragraphs });
  return page;
}

export async function showLexical(page: Page, paragraphs: readonly string[]): Promise<void> {
  await showBare(page, { code: await bundledLexical(), show: 'showBareLexical', paragraphs });
}

interface Bare {
  readonly code: string;
  /** The function that the code gives the page. */
  readonly show: string;
  readonly paragraphs: readonly string[];
}

async function showBare(page: Page, { code, show, paragraphs }: Bare): Promise<void> {
  await page.addScriptTag({ content: code });
  await page.evaluate(
    ({ texts, css, name }) => {
      document.body.innerHTML = `<div id="text" contenteditable spellcheck="false" style='${css}'></div>`;
      const given = globalThis as unknown as Record<
        string,
        (host: HTMLElement, texts: readonly string[]) => void
      >;
      given[name]!(document.getElementById('text')!, texts);
    },
    { texts: paragraphs, css: style, name: show },
  );
  await page.locator('#text p').first().waitFor();
}

export function bundledLexical(): Promise<string> {
  return bundled('bare-lexical');
}

const built = new Map<string, Promise<string>>();

/** Built once: what it takes is no part of any figure. */
function bundled(entry: string): Promise<string> {
  const code = built.get(entry) ?? bundle(entry);
  built.set(entry, code);
  return code;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, `${entry}.ts`), formats: ['iife'], name: 'bare' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not built.`);
  return chunk.code;
}

/** Paragraphs of so many chữ together. */
export function textOf(length: number): string[] {
  const sentences = createSentences(createChance(length), topics[0]!, topics[1]!);
  return Array.from({ length: Math.ceil(length / paragraphWords) }, () =>
    sentences.paragraph(paragraphWords - 10),
  );
}
