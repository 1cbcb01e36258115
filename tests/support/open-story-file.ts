import type { Page } from 'playwright-core';
import { expect } from 'playwright/test';

/** From the folder of the person, the way a person opens it. */
export async function openStoryFile(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('button', { name: 'Viết bài', exact: true })).toBeVisible();
  await page.keyboard.press('Control+Alt+o');
  await page.getByRole('option', { name: new RegExp(name) }).click();
  await page.getByRole('button', { name: 'Mở', exact: true }).click();
  const opening = page.getByRole('dialog', { name: 'Mở gói bài' });
  await opening.getByRole('button', { name: 'Mở gói' }).click();
  await expect(opening.getByText(/^Đã nhận/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opening).toBeHidden();
}
