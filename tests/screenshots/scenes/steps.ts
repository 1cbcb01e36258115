import type { Page } from 'playwright-core';
import { quiet } from '#tests/screenshots/quiet.ts';

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** From its place in the chain: the list shows only the rows that are in view. */
export async function openArticle(page: Page, place: RegExp, headline: string): Promise<void> {
  await page.getByRole('button', { name: place }).click();
  await page.getByRole('rowheader', { name: headline }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: new RegExp(`^Đóng “${headline}`) }).waitFor();
  await quiet(page);
}

export async function chooseArticle(page: Page, place: RegExp, row: number): Promise<void> {
  await page.getByRole('button', { name: place }).click();
  await page.getByRole('row').nth(row).click();
}
