import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createApp } from '#core/app.ts';
import type { ExportReceipt } from '#shared/areas/exchange.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { anApprovedArticle } from '#tests/support/approved-article.ts';
import { folderOfThisFile } from '#tests/support/temporary-folder.ts';
import { aDesk } from './desk.ts';

test('what lies in a package and is not exported again stays in it where that is asked for', async () => {
  const folder = folderOfThisFile();
  const [there, here] = ['may-khac', 'may-nay'].map((name) => aDesk({ data: join(folder, name) }));
  const out = join(folder, 'so-bao');
  const story = join(folder, 'bai-hai.toasoan');
  const app = await createApp({ folder: there!.data, host: { laptop: 'máy khác', pathOf: (ref) => ref } });
  const desk = createClient<DeskContract>(app.dispatch);
  const gone = await anApprovedArticle({ desk }, 'Bài một');
  const id = await anApprovedArticle({ desk }, 'Bài hai');
  await app.close();
  there!.json('export', gone, id, '--out', out, '--for', 'layout');
  there!.json('pack', id, '--out', story);
  here!.json('open', story);
  const page = () => readFileSync(join(out, '01-bai-mot/bai-mot.icml'));
  const before = page();

  const { code, stdout } = here!.run('export', id, '--out', out, '--for', 'layout', '--replace', '--stay');
  const again = here!.json<ExportReceipt>('export', id, '--out', out, '--replace', '--stay');

  expect(code).toBe(0);
  expect(stdout).toContain('Giữ nguyên 1 bài trong gói: Bài một');
  expect(again.stayed.map((article) => article.id)).toEqual([gone]);
  expect(page().equals(before)).toBe(true);
  expect(here!.run('verify', out).code).toBe(0);
});
