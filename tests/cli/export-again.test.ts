import { appendFileSync, existsSync, readFileSync } from 'node:fs';
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

test('nothing in a package is lost by replacing it, unless that was said', async () => {
  const folder = folderOfThisFile();
  const out = join(folder, 'so-khac');
  const desk = aDesk({ data: join(folder, 'may-nay') });
  const app = await createApp({ folder: desk.data, host: { laptop: 'máy này', pathOf: (ref) => ref } });
  const client = createClient<DeskContract>(app.dispatch);
  const other = await anApprovedArticle({ desk: client }, 'Bài ba');
  const id = await anApprovedArticle({ desk: client }, 'Bài bốn');
  await app.close();
  const again = (...switches: string[]) =>
    desk.run('export', id, '--out', out, '--for', 'layout', '--replace', ...switches);
  desk.json('export', other, id, '--out', out, '--for', 'layout');
  const page = join(out, '02-bai-bon/bai-bon.icml');

  const refused = again();
  appendFileSync(page, '<!-- sửa trên trang -->');
  const refusedChange = again('--stay');
  const isPageThere = readFileSync(page, 'utf8').includes('sửa trên trang');
  const done = again('--drop');

  expect(refused).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'Thay gói này thì mất tệp của 1 bài không xuất lần này: “Bài ba”. Hãy thêm --stay để giữ nguyên bài ấy trong gói, hoặc thêm --drop để bỏ.\n',
  });
  expect(refusedChange).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'Thay gói này thì mất chỗ có người đã sửa trong gói: 02-bai-bon/bai-bon.icml. Hãy chép tệp ấy ra ngoài trước nếu cần giữ, hoặc thêm --drop để bỏ.\n',
  });
  expect(isPageThere).toBe(true);
  expect(done.code).toBe(0);
  expect(existsSync(join(out, '01-bai-ba'))).toBe(false);
});
