import { expect, type Page } from 'playwright/test';
import type { Chance } from './chance.ts';
import { bodyOf } from './writing-window.ts';

/** Answers what was done. */
export type Act = (page: Page, chance: Chance) => Promise<string>;

/** One of these keys, in the text: in the body where the keyboard is elsewhere. */
export const press =
  (...keys: string[]): Act =>
  async (page, chance) => {
    await stayInText(page);
    const key = chance.any(keys);
    await page.keyboard.press(key);
    return key;
  };

async function stayInText(page: Page): Promise<void> {
  const isInText = await page.evaluate(() => document.activeElement?.matches('[contenteditable="true"]'));
  if (!isInText) await bodyOf(page).focus();
}

export async function write(page: Page, chance: Chance): Promise<string> {
  await stayInText(page);
  const words = chance.any(['a', 'ơ', 'nước ', 'lên. ', '/', 'ĐẦU;']);
  await page.keyboard.type(words, { delay: 2 });
  return words;
}

export async function clickAnywhere(page: Page, chance: Chance): Promise<string> {
  const places = bodyOf(page).locator('p, h2, blockquote, li, td, [data-picture], [role=separator]');
  const nth = chance.between(0, (await places.count()) - 1);
  await places.nth(nth).click({ force: true });
  return `click ${nth}`;
}

/** What stands in the body once all of it is saved. Tags tell what kind of block it is. */
export async function settled(page: Page): Promise<string> {
  await expect(page.getByText(/^Đã lưu trên máy/)).toBeVisible();
  await page.waitForTimeout(700);
  await expect(page.getByText(/^Đã lưu trên máy/)).toBeVisible();
  return bodyOf(page).evaluate((body) =>
    [...body.querySelectorAll('p, h2, blockquote, li, td, th, figure, aside, [role=separator]')]
      // A line break is a sign of the text or a node of its own.
      .map(({ tagName, textContent }) => `${tagName} ${textContent?.replaceAll('\n', '')}`)
      .join('\n'),
  );
}
