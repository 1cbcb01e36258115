import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page } from 'playwright/test';

/** The folder of the saved pages. */
export const pages = join(dirname(import.meta.dirname), 'fixtures/pages');

/** What a page of the fixtures says. */
export const textOf = (name: string) => readFileSync(join(pages, name), 'utf8');

/** What a drop from the file manager is to a page. */
export async function drop(page: Page, names: readonly string[]): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  const files = names.map((name) => ({ name, text: textOf(name) }));
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text } of dropped) transfer.items.add(new File([text], name));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
      );
  }, files);
}
