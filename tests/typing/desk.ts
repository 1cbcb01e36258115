import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { createApp } from '#core/app.ts';
import { openWindow } from '#shell/browser/page.ts';
import { createWindowHost } from '#shell/window-host.ts';
import { createClient } from '#shared/contract/client.ts';
import type { Client } from '#shared/contract/procedure.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Block } from '#shared/document/block.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { ensureChromium } from '#tests/support/chromium.ts';
import { chooseUnikey } from './keyboard.ts';

const root = dirname(dirname(import.meta.dirname));

/** An article open in a window that is really on the screen, with Unikey chosen. */
export interface TypingDesk {
  readonly page: Page;
  stored(): Promise<ArticleContent>;
  close(): Promise<void>;
}

export async function openTypingDesk(body: readonly Block[]): Promise<TypingDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'typing-'));
  const host = createWindowHost({
    incoming: join(folder, 'incoming'),
    reveal: async () => {},
    close: () => {},
    restart: () => {},
  });
  const app = await createApp({ folder, host, checksAnswers: true });
  const client = createClient<DeskContract>(app.dispatch);
  const id = await writeArticle(client, body);
  const page = await openWindow({
    ...{ app, host },
    executablePath: ensureChromium(),
    profile: join(folder, 'window'),
    files: join(root, 'build/renderer'),
    headless: false,
  });
  await page.getByRole('textbox', { name: 'Chính văn' }).waitFor();
  await chooseUnikey();
  return {
    page,
    stored: async () => (await client.articles.open({ id })).content,
    async close() {
      await page.context().close();
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function writeArticle(client: Client<DeskContract>, body: readonly Block[]) {
  const { id } = await client.articles.create({ as: 'phong-vien' });
  const changes = { put: [...body], order: body.map((block) => block.id) };
  await client.articles.save({ id, as: 'phong-vien', changes });
  await client.settings.put({ changes: { isSetUp: true } });
  const value = { screen: { name: 'writing', article: id }, tabs: [id] };
  await client.settings.keepLayout({ name: 'workspace', value });
  return id;
}
