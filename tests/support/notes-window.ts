import type { Page } from 'playwright-core';
import { expect } from 'playwright/test';
import type { Block } from '#shared/document/block.ts';
import type { ArticleId } from '#shared/ids.ts';
import { runs } from './builders.ts';
import type { DeskWindow } from './shell.ts';
import { bodyOf, openArticle } from './writing-window.ts';

/** Opens a new article with this body and a headline. */
export function openNoted(window: DeskWindow, blocks: readonly Block[]): Promise<ArticleId> {
  return openArticle(window, blocks, { headline: runs('Giữ rừng') });
}

/** On words of the first paragraph: from which letter, and how many. */
export async function addNote(page: Page, [from, length]: [number, number], text: string): Promise<void> {
  await chooseWords(page, from, length);
  await page.keyboard.press('Control+Alt+M');
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 chưa xong')).toBeVisible();
}

/** With the keys, in the first paragraph of the body. */
export async function chooseWords(page: Page, from: number, length: number): Promise<void> {
  await placeCaret(page, from);
  for (let step = 0; step < length; step++) await page.keyboard.press('Shift+ArrowRight');
}

export async function placeCaret(page: Page, at: number): Promise<void> {
  await bodyOf(page).click();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < at; step++) await page.keyboard.press('ArrowRight');
}

/** What is coloured as spoken of, at the caret or not. */
export async function painted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['note', 'note-current'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String)),
  );
}

export async function storedPlace({ client }: DeskWindow, article: ArticleId) {
  const [thread] = await client.threads.list({ article });
  return thread?.place;
}
