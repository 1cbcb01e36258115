import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { EntryId } from '#shared/ids.ts';
import { createWindowHost } from '#shell/window-host.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

test('what a window sent in goes once it is kept or refused; a file that lies elsewhere stays', async () => {
  const folder = temporaryFolder();
  const incoming = join(folder, 'incoming');
  const host = createWindowHost({ incoming, reveal: async () => {}, close: () => {}, restart: () => {} });
  const app = await createApp({ folder, host });
  onTestFinished(() => app.close());
  const desk = createClient<DeskContract>(app.dispatch);
  async function* bytes(file: Buffer) {
    yield file;
  }
  const own = join(temporaryFolder(), 'cua-toi.jpg');
  writeFileSync(own, jpeg({ seed: 2 }));
  const sent = [
    await host.receive('dò.jpg', bytes(jpeg({ seed: 1 }))),
    await host.receive('thư.jpg', bytes(Buffer.from('không phải ảnh'))),
  ].map(({ ref }) => ref);

  const added = await desk.assets.add({
    files: [...sent, host.window.refOf(own)],
    as: EntryId.parse('phong-vien'),
  });

  expect(added.map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(readdirSync(incoming)).toEqual([]);
  expect(existsSync(own)).toBe(true);
  expect((await desk.photos.list({})).total).toBe(2);
});
