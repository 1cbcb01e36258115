import { expect, test } from 'vitest';
import { runsOf } from '#shared/document/run.ts';
import { createTestApp } from '#tests/support/app.ts';
import { anApprovedArticle } from './reviewed-article.ts';
import { spoil } from './upkeep/newsroom.ts';

test('a stage that earlier rules stored is derived anew at the next opening, and once', async () => {
  const before = await createTestApp();
  const id = await anApprovedArticle(before);
  await before.app.close();
  const asStored = "UPDATE article SET stageName = 'waiting', stageLevel = 'desk' WHERE id = ?";
  const { folder } = before;
  spoil(folder, asStored, id);
  spoil(folder, "UPDATE setting SET valueJson = '1' WHERE name = 'stageRules'");

  const again = await createTestApp({ folder });
  expect((await again.desk.articles.list({}))[0]!.stage.name).toBe('approved');
  await again.app.close();

  spoil(folder, asStored, id);
  const third = await createTestApp({ folder });
  expect((await third.desk.articles.list({}))[0]!.stage.name).toBe('waiting');
});

test('an article is placed and opened though an older text of it was written at a level that is no more', async () => {
  const before = await createTestApp();
  const id = await anApprovedArticle(before);
  const { folder, desk } = before;
  await desk.articles.save({
    id,
    as: 'phong-vien',
    changes: { fields: { headline: runsOf('Muối được mùa') } },
  });
  await before.app.close();
  spoil(folder, "UPDATE revision SET role = 'ban-da-giai-the' WHERE id IN (SELECT revision FROM sign_off)");
  spoil(folder, "DELETE FROM setting WHERE name = 'stageRules'");

  const again = await createTestApp({ folder });

  expect((await again.desk.articles.open({ id })).stage).toEqual({ name: 'waiting', level: 'desk' });
  expect(again.logged).toEqual([]);
});

test('a text that cannot be placed keeps no newsroom from opening', async () => {
  const before = await createTestApp();
  const id = await anApprovedArticle(before);
  await before.app.close();
  spoil(before.folder, "UPDATE revision SET role = 'ban-da-giai-the'");
  spoil(before.folder, "DELETE FROM setting WHERE name = 'stageRules'");

  const { desk, logged } = await createTestApp({ folder: before.folder });

  expect((await desk.articles.list({})).map((row) => row.id)).toEqual([id]);
  expect(logged).toHaveLength(1);
});
