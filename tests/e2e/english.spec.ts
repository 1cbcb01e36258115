import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { photo } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';

const listPage = readFileSync(
  join(dirname(import.meta.dirname), 'fixtures/pages/chuyen-muc-danh-sach.txt'),
  'utf8',
);

test('what the checks find, what stands in the way and what was refused is said in English in an English window', async ({
  open,
}) => {
  const { page, client } = await open();
  await client.settings.put({ changes: { language: 'en' } });
  const { id } = await client.articles.create({ as: 'phong-vien' });
  const picture = photo('', '');
  await client.articles.save({
    ...{ id, as: 'phong-vien' },
    changes: { put: [picture], order: [picture.id] },
  });
  await client.settings.keepLayout({
    name: 'workspace',
    value: { screen: { name: 'writing', article: id }, tabs: [id] },
  });
  await page.reload();

  const checks = page.getByRole('group', { name: 'Checks' });
  await expect(checks.getByRole('button', { name: 'There is no headline. Write one.' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign-off', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Sign-off' });
  await expect(panel.getByText('Photo 1 has no picture. Attach one.')).toBeVisible();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByText(/^Not approved\. Submit it/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Alt+d');
  await expect(page.getByRole('searchbox', { name: /^Search/ })).toBeVisible();
  await drop(page, listPage);
  await expect(page.getByRole('alert')).toHaveText(/^This is a front page or a list of articles/);
});

async function drop(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([words], 'trang.txt'));
    const given = { bubbles: true, cancelable: true, dataTransfer: transfer };
    for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, given));
  }, text);
}
