import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeInArticle } from '#shared/areas/left-out.ts';
import { pageOf } from '#shared/areas/page-fields.ts';
import { reassign } from '#shared/areas/page-moves.ts';
import { createTestApp } from '#tests/support/app.ts';
import { figureOf, filesIn, pageWith, pngOf, savedCaption, savedCredit } from '#tests/support/saved-pages.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const writer = 'phong-vien';
const words = { caption: [{ text: savedCaption }], credit: [{ text: savedCredit }] };

/** An article whose page's caption was left out; its picture came along or not. */
async function given({ withPicture }: { withPicture: boolean }) {
  const app = await createTestApp();
  const folder = filesIn(temporaryFolder(), { 'a.html': pageWith(figureOf('cau.png')), 'cau.png': pngOf(5) });
  const review = await app.desk.reading.review({ file: join(folder, 'a.html') });
  const out = review.lines.filter(
    ({ text, picture }) => text.startsWith(savedCaption) || (picture && !withPicture),
  );
  const left = reassign(
    review,
    out.map(({ id }) => id),
    'dropped',
  );
  const pages = [{ file: 'a.html', kind: 'story' as const, page: pageOf(left) }];
  const [{ id } = { id: '' as never }] = await app.desk.articles.accept({ pages, as: writer });
  const opened = () => app.desk.articles.open({ id });
  const before = await opened();
  const line = before.dropped.findIndex(({ text }) => text.startsWith(savedCaption));
  const order = { id, line, as: writer } as const;
  const place = async () => {
    const { content, dropped } = await opened();
    return placeInArticle(dropped[line]!, content);
  };
  return { app, before, opened, order, place };
}

test('a caption that was left out goes back to its photo with the credit, and out again', async () => {
  const { app, before, opened, order, place } = await given({ withPicture: true });
  const [photo] = before.content.body.filter(({ type }) => type === 'photo');

  await app.desk.articles.putBack({ ...order, to: 'caption' });

  expect((await opened()).content.body.filter(({ type }) => type === 'photo')).toEqual([
    { ...photo, ...words },
  ]);
  expect(await place()).toBe('caption');
  await app.desk.articles.takeOut(order);
  expect((await opened()).content).toEqual(before.content);
  expect(await place()).toBeUndefined();
});

test('a caption without a photo makes one that has no picture yet, which goes with it', async () => {
  const { app, before, opened, order, place } = await given({ withPicture: false });
  const after = before.content.body[1]!.id;

  await app.desk.articles.putBack({ ...order, to: 'caption', after });

  expect((await opened()).content.body[2]).toMatchObject({ type: 'photo', ...words });
  expect(await place()).toBe('caption');
  await app.desk.articles.takeOut(order);
  expect((await opened()).content).toEqual(before.content);
});

test('a caption that was written over since is not taken out', async () => {
  const { app, opened, order } = await given({ withPicture: true });
  const { changes } = await app.desk.articles.putBack({ ...order, to: 'caption' });
  const put = [{ ...changes.put![0]!, caption: [{ text: 'Quang cảnh buổi lễ.' }] }] as typeof changes.put;
  await app.desk.articles.save({ id: order.id, changes: { put }, as: writer });

  const reply = await app.try('articles.takeOut', order);

  expect(reply).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  expect(JSON.stringify((await opened()).content.body)).toContain('Quang cảnh buổi lễ.');
});
