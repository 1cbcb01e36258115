import { EntryId } from '#shared/ids.ts';
import type { Scene, Stage } from './scene.ts';

export const photoDeskScenes: readonly Scene[] = [
  { name: 'photo-desk', newsroom: 'sample', play: photoDesk },
  { name: 'photo-desk-several', newsroom: 'sample', play: photosChosen },
  {
    name: 'photo-desk-empty',
    newsroom: 'empty',
    play: ({ page }) => page.keyboard.press('Control+Alt+k'),
  },
  {
    name: 'photo-desk-caption',
    newsroom: 'sample',
    async play(stage) {
      await photosChosen(stage);
      const { page } = stage;
      await page.keyboard.press('Control+Alt+c');
      await page.keyboard.type('Bà con chờ chuyến đò cuối năm.');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('option', { name: /^Nơi, ngày và người/ }).click();
      await page.getByRole('textbox', { name: 'Nơi chụp' }).fill('Vàm Cái Sơn');
    },
  },
  {
    name: 'photo-desk-look',
    newsroom: 'sample',
    async play(stage) {
      await photoDesk(stage);
      await stage.page.keyboard.press('Enter');
      await stage.page.getByRole('dialog', { name: 'Xem ảnh' }).waitFor();
    },
  },
  {
    name: 'photo-desk-article',
    newsroom: 'sample',
    async play(stage) {
      await photosChosen(stage);
      await stage.page.keyboard.press('Control+Alt+b');
      await stage.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'photo-desk-english',
    newsroom: 'sample',
    async play(stage) {
      await photosChosen(stage);
      await stage.client.settings.put({ changes: { language: 'en' } });
      await stage.page.getByRole('toolbar', { name: '3 photos selected' }).waitFor();
    },
  },
];

/** The photo desk, with some photos rated and three of them chosen. */
async function photoDesk({ page, client }: Stage): Promise<void> {
  const { photos } = await client.photos.list({ sort: 'takenFirst' });
  const as = EntryId.parse('mau-vo-kim-oanh');
  for (const [index, { asset }] of photos.entries())
    if (index % 3 !== 2) await client.photos.rate({ ids: [asset.id], rating: (index % 5) + 1, as });
  await page.keyboard.press('Control+Alt+k');
  const row = page.getByRole('grid', { name: 'Ảnh trong kho' }).getByRole('row');
  await row.first().click();
}

async function photosChosen(stage: Stage): Promise<void> {
  await photoDesk(stage);
  const row = stage.page.getByRole('grid', { name: 'Ảnh trong kho' }).getByRole('row');
  for (const place of [1, 3]) await row.nth(place).click({ modifiers: ['ControlOrMeta'] });
}
