import { expect } from 'playwright/test';
import { runsOf } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { p } from '#tests/support/builders.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { showArticle } from '#tests/support/writing-window.ts';

const filed = [
  ['Ruộng muối được mùa, diêm dân phơi thêm ba vụ.', 'kinh-te', 'kinh-te-tai-chinh'],
  ['Giá muối lên, hợp tác xã gom hết muối trong kho.', 'kinh-te', 'kinh-te-tai-chinh'],
  ['Học sinh tựu trường, thầy cô đón lớp mới.', 'giao-duc', 'giao-duc'],
  ['Trường xã đảo thêm hai phòng học cho học sinh.', 'giao-duc', 'giao-duc'],
] as const;

test('section and topic are proposed from the archive, and taken by one key or one press', async ({
  open,
}) => {
  const window = await open();
  const { page, client } = window;
  for (let round = 0; round < 4; round++)
    for (const [sentence, section, topic] of filed)
      await write(window, sentence, { section, topics: [topic], tags: ['nghề muối'] });
  await client.search.rebuild({});
  const id = await write(window, 'Diêm dân giữ nghề muối, ruộng muối không bỏ trống.', {});
  await showArticle(window, id);
  await page.getByRole('button', { name: 'Chuyên mục', exact: true }).click();

  await expect(page.getByRole('button', { name: /^Kinh tế \d+%: nhận gợi ý$/ })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  for (const group of await page.getByRole('group', { name: /^Gợi ý/ }).all()) {
    const said = await group.getByText('Gợi ý', { exact: true }).boundingBox();
    const first = await group.getByRole('button').first().boundingBox();
    expect(said!.y).toBeLessThan(first!.y + first!.height);
    expect(said!.y + said!.height).toBeGreaterThan(first!.y);
  }
  await page.keyboard.press('Control+Alt+y');
  await expect(page.getByRole('button', { name: /^Kinh tế Chuyên mục chính/ })).toBeVisible();
  await page.getByRole('button', { name: 'nghề muối: nhận gợi ý' }).click();

  await expect
    .poll(async () => (await client.articles.open({ id })).content)
    .toMatchObject({ section: 'kinh-te', topics: ['kinh-te-tai-chinh'], tags: ['nghề muối'] });
  await expect(page.getByRole('button', { name: /^Kinh tế \d+%: nhận gợi ý$/ })).toBeHidden();
});

interface Filing {
  readonly section?: string;
  readonly topics?: string[];
  readonly tags?: string[];
}

async function write({ client }: DeskWindow, sentence: string, filing: Filing): Promise<ArticleId> {
  const { id } = await client.articles.create({ as: 'phong-vien' });
  const block = p(sentence);
  const fields = { headline: runsOf(sentence.split(',')[0]!), ...filing };
  await client.articles.save({ id, as: 'phong-vien', changes: { fields, put: [block], order: [block.id] } });
  return id;
}
