import { randomBytes } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { photoUrl } from '#shared/areas/assets.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { test } from '#tests/support/shell.ts';

test('a file a person chose arrives whole, and its photo is shown by its address', async ({
  folder,
  open,
}) => {
  const bytes = jpeg({ width: 2000, height: 1500, bytes: 9_000_000 });
  const path = join(folder, 'Ảnh đò ngang.jpg');
  writeFileSync(path, bytes);
  const { page, client } = await open();

  const { ref } = await sendChosen(page, path);
  const [added] = await client.assets.add({ files: [ref], as: 'phong-vien' });

  expect(added).toMatchObject({
    ok: true,
    file: 'Ảnh đò ngang.jpg',
    asset: { size: bytes.length, name: 'Ảnh đò ngang.jpg' },
  });
  if (!added?.ok) throw new Error('not added');
  expect(await seen(page, photoUrl(added.asset.id, 'thumb'))).toEqual([320, 240]);
  expect(await seen(page, photoUrl(added.asset.id, 'screen'))).toEqual([1600, 1200]);
  expect(await seen(page, `/photos/${'0'.repeat(64)}/thumb`)).toBe('nothing');
});

test('bytes the page made itself arrive whole too, and can be asked for by their token', async ({
  open,
  folder,
}) => {
  const { page, client } = await open();
  const bytes = randomBytes(3_000_000).toString('latin1');

  const { ref } = await page.evaluate(async (text) => {
    const body = new File([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], 'x');
    return (await fetch('/incoming/bai.jpg', { method: 'POST', body })).json();
  }, bytes);

  const [name] = readdirSync(join(folder, 'incoming'));
  expect((await readFile(join(folder, 'incoming', name!))).toString('latin1')).toBe(bytes);
  const [added] = await client.assets.add({ files: [ref], as: 'phong-vien' });
  expect(added).toMatchObject({ ok: false, file: 'bai.jpg', failure: { code: 'invalid_input' } });
});

test('what a page sends while it is being left is stored before it is gone', async ({ open }) => {
  const { page, client } = await open();
  const { id } = await client.articles.create({ as: 'phong-vien' });
  await page.evaluate((article) => {
    const desk = (
      window as unknown as {
        desk: { call(m: string, i: unknown): void; subscribe(l: (t: string) => void): void };
      }
    ).desk;
    desk.subscribe((topic) => {
      if (topic === 'window.closing')
        desk.call('articles.save', {
          ...{ id: article, as: 'phong-vien' },
          changes: { fields: { headline: [{ text: 'Chữ cuối cùng' }] } },
        });
    });
  }, id);
  // Chromium only asks a page that somebody has touched.
  await page.keyboard.press('Tab');

  await page.reload();

  const saved = await client.articles.open({ id });
  expect(saved.content.headline).toEqual([{ text: 'Chữ cuối cùng' }]);
});

async function sendChosen(page: Page, path: string): Promise<{ ref: string }> {
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'chosen' });
    document.body.append(input);
  });
  await page.setInputFiles('#chosen', path);
  return page.evaluate(async () => {
    const [file] = (document.querySelector('#chosen') as HTMLInputElement).files!;
    const reply = await fetch(`/incoming/${encodeURIComponent(file!.name)}`, { method: 'POST', body: file! });
    return reply.json();
  });
}

function seen(page: Page, url: string) {
  return page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    return image.decode().then(
      () => [image.naturalWidth, image.naturalHeight] as const,
      () => 'nothing' as const,
    );
  }, url);
}
