import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '#core/app.ts';
import { sha256 } from '#core/storage/hash.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { createWindowHost } from '#shell/window-host.ts';
import { figureOf, filesIn, pageWith, pngOf } from '#tests/support/saved-pages.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

test('a window looks beside a page where a person has it, and beside nothing that was sent in', async () => {
  const folder = temporaryFolder();
  const incoming = join(folder, 'incoming');
  const host = createWindowHost({ incoming, reveal: async () => {}, close: () => {}, restart: () => {} });
  const app = await createApp({ folder, host });
  onTestFinished(() => app.close());
  const desk = createClient<DeskContract>(app.dispatch);
  const html = pageWith(figureOf('Trang_files/cau.png'));
  const own = filesIn(temporaryFolder(), { 'Trang.html': html, 'Trang_files/cau.png': pngOf(7) });
  async function* bytes() {
    yield Buffer.from(html);
  }
  const sent = await host.receive('Trang.html', bytes());
  filesIn(incoming, { 'Trang_files/cau.png': pngOf(8) });
  const pictures = async (file: string) =>
    (await desk.reading.review({ file })).lines.flatMap(({ picture }) => picture ?? []);

  expect(await pictures(host.window.refOf(join(own, 'Trang.html')))).toMatchObject([
    { kind: 'file', id: sha256(pngOf(7)) },
  ]);
  expect(await pictures(sent.ref)).toEqual([{ kind: 'beside', paths: ['Trang_files/cau.png'] }]);
});
