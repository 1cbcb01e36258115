import { expect, test } from 'vitest';
import { openDatabase } from '#core/storage/database.ts';
import { createTestApp } from '#tests/support/app.ts';
import { join } from 'node:path';

test('a fresh folder has settings that nobody had to make', async () => {
  const { desk } = await createTestApp();

  expect(await desk.settings.get({})).toEqual({
    person: null,
    language: 'vi',
    theme: 'system',
    density: 'comfortable',
    textScale: 1,
    trackChanges: 'handedIn',
    backupPlace: null,
    isSetUp: false,
  });
});

test('what is set is there after closing and opening, and the rest is as it was', async () => {
  const before = await createTestApp();
  await before.desk.settings.put({ changes: { person: 'bien-tap', theme: 'dark' } });
  await before.desk.settings.put({ changes: { theme: 'light' } });
  await before.app.close();

  const after = await createTestApp({ folder: before.folder });

  expect(await after.desk.settings.get({})).toMatchObject({
    person: 'bien-tap',
    theme: 'light',
    language: 'vi',
  });
  expect(before.events).toContainEqual({ topic: 'settings.changed', payload: {} });
});

test('settings that this version cannot read are no reason not to open', async () => {
  const before = await createTestApp();
  await before.desk.settings.put({ changes: { theme: 'dark' } });
  const db = openDatabase(join(before.folder, 'toasoan.db'));
  db.exec(`UPDATE setting SET valueJson = '{"theme":"sepia"}'`);
  db.close();

  expect((await before.desk.settings.get({})).theme).toBe('system');
});

test('the layout of a window is kept under its name, apart from every other', async () => {
  const { desk } = await createTestApp();
  await desk.settings.keepLayout({ name: 'desk', value: { sort: 'headline', open: ['a', 'b'] } });

  expect(await desk.settings.layout({ name: 'desk' })).toEqual({ sort: 'headline', open: ['a', 'b'] });
  expect(await desk.settings.layout({ name: 'writing' })).toBeNull();
});

test('the core knows whether the window was left with an article on its screen', async () => {
  const { app, desk } = await createTestApp();
  const keep = (screen: { name: string; article?: string }) =>
    desk.settings.keepLayout({ name: 'workspace', value: { screen, tabs: ['a'] } });

  const fresh = app.wasWriting();
  await keep({ name: 'writing', article: 'a' });
  const writing = app.wasWriting();
  await keep({ name: 'desk' });

  expect([fresh, writing, app.wasWriting()]).toEqual([false, true, false]);
});
