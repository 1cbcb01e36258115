import { expect, test } from 'vitest';
import { runAutosave } from '#renderer/features/writing/run-autosave.ts';
import { sendFitting } from '#renderer/features/writing/send-fitting.ts';
import type { Changes } from '#shared/areas/articles.ts';
import type { Block } from '#shared/document/block.ts';
import { blockText } from '#shared/document/text.ts';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import { p, photo, runs } from '#tests/support/builders.ts';

const reporter = EntryId.parse('phong-vien');

test('one block that cannot be stored keeps nothing else from it, and the failure says which', async () => {
  const [first, second, added] = [p('Đầu'), p('Giữa'), p('Mới')];
  const wrong = { ...p('Nước lên ở bến sông'), id: '' };
  const desk = await writing([first, second]);

  const sending = desk.send({
    fields: { place: 'Cà Mau' },
    put: [{ ...first, runs: runs('Đầu, sửa lại') }, wrong, added],
    order: [wrong.id, added.id, first.id],
  });

  await expect(sending).rejects.toMatchObject({
    code: 'invalid_input',
    message: expect.stringContaining('Khối “Nước lên ở bến sông” có chỗ không lưu được') as string,
  });
  expect(await desk.stored()).toEqual({ place: 'Cà Mau', body: ['Mới', 'Đầu, sửa lại'] });
});

test('a stored block whose new state cannot be stored keeps its last one, in its place', async () => {
  const [picture, last] = [photo('Vá lưới'), p('Cuối')];
  const desk = await writing([p('Đầu'), picture, last]);
  const wrong = { ...picture, caption: runs('Ra khơi'), printWidth: 0 };

  await expect(desk.send({ put: [wrong], order: [last.id, picture.id] })).rejects.toThrow('“Ra khơi”');

  expect((await desk.stored()).body).toEqual(['Cuối', 'Vá lưới']);
});

test('a value that cannot be stored keeps no other from it', async () => {
  const body = [p('Đầu')];
  const desk = await writing(body);

  const fields = { place: 'Cà Mau', publishedAt: 'hôm qua' } as Changes['fields'];
  await expect(desk.send({ fields, put: [{ ...body[0]!, runs: runs('Sửa') }] })).rejects.toThrow(
    'publishedAt',
  );

  expect(await desk.stored()).toEqual({ place: 'Cà Mau', body: ['Sửa'] });
});

test('tried again with nothing new, only the whole is sent; written over, all is saved by itself', async () => {
  const body = [p('Đầu'), p('Cuối')];
  const desk = await writing(body);
  const wrong = { ...photo('Vá lưới'), printWidth: 0 };
  const order = [...body, wrong].map(({ id }) => id);
  let written: Changes | undefined = { put: [{ ...body[0]!, runs: runs('Sửa') }, wrong], order };
  const autosave = runAutosave({
    ...{ savedAt: '2026-11-23T10:00:00.000Z', send: desk.send, failureText: String, afterFrame: () => {} },
    collect() {
      const taken = written;
      written = undefined;
      return taken;
    },
    nowMs: () => performance.now(),
    onState: () => {},
  });

  expect(await autosave.flush()).toBe(false);
  expect(await autosave.flush()).toBe(false);
  expect(desk.sent).toHaveLength(3);
  written = { order: body.map(({ id }) => id) };

  expect(await autosave.flush()).toBe(true);
  expect((await desk.stored()).body).toEqual(['Sửa', 'Cuối']);
});

async function writing(body: readonly Block[]) {
  const app = await createTestApp();
  const { id } = await app.desk.articles.create({ as: reporter });
  const sent: Changes[] = [];
  const save = (changes: Changes) => {
    sent.push(changes);
    return app.desk.articles.save({ id, as: reporter, changes });
  };
  await save({ put: [...body], order: body.map((block) => block.id) });
  sent.length = 0;
  return { send: sendFitting(body, save), sent, stored: () => storedOf(app, id) };
}

async function storedOf({ desk }: TestApp, id: ArticleId) {
  const { content } = await desk.articles.open({ id });
  return { ...(content.place && { place: content.place }), body: content.body.map(blockText) };
}
