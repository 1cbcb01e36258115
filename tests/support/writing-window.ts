import { expect, type Locator, type Page } from 'playwright/test';
import type { ArticleFields } from '#shared/areas/articles.ts';
import type { Block } from '#shared/document/block.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { DeskWindow } from './shell.ts';

const reporter = 'phong-vien';

/** Opens a new article with this body in the window, ready to be written in. */
export async function openArticle(
  { page, client }: DeskWindow,
  blocks: readonly Block[],
  fields: ArticleFields = {},
): Promise<ArticleId> {
  const { id } = await client.articles.create({ as: reporter });
  const changes = { fields, put: [...blocks], order: blocks.map((block) => block.id) };
  await client.articles.save({ id, as: reporter, changes });
  await showArticle({ page, client }, id);
  return id;
}

/** Opens an article that is stored already. */
export async function showArticle({ page, client }: DeskWindow, id: ArticleId): Promise<void> {
  await client.settings.keepLayout({
    name: 'workspace',
    value: { screen: { name: 'writing', article: id }, tabs: [id] },
  });
  await page.reload();
  await expect(bodyOf(page)).toBeVisible();
  // What stands around the text comes after it.
  await expect(page.locator('[data-save]')).toBeVisible();
}

export function fieldOf(page: Page, name: string) {
  return page.getByRole('textbox', { name, exact: true });
}

export function bodyOf(page: Page) {
  return fieldOf(page, 'Chính văn');
}

/** Before the first letter of a line with these words. */
export async function caretAtStart(page: Page, text: string): Promise<void> {
  await bodyOf(page).getByText(text, { exact: true }).click();
  await page.keyboard.press('Home');
}

/** What is stored of the body, without ids. */
export async function storedBlocks({ client }: DeskWindow, id: ArticleId): Promise<unknown[]> {
  const { content } = await client.articles.open({ id });
  return JSON.parse(
    JSON.stringify(content.body, (name, value: unknown) => (name === 'id' ? undefined : value)),
  ) as unknown[];
}

/** Pastes into what has the focus, as the clipboard of another program gives it. */
export async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((parts) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(parts)) clipboardData.setData(type, text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);
}

/** Drags what is chosen from the beginning of a line to that of another. */
export async function dragWords(page: Page, line: Locator, onto: Locator): Promise<void> {
  const [from, to] = [await line.boundingBox(), await onto.boundingBox()];
  await page.mouse.move(from!.x + 8, from!.y + 12);
  await page.mouse.down();
  await page.mouse.move(to!.x + 2, to!.y + Math.min(20, to!.height / 2), { steps: 6 });
  await page.mouse.up();
}
