import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOfThisFile } from '#tests/support/temporary-folder.ts';
import type { Article, History } from './answered.ts';
import { aDeskInProcess } from './desk-in-process.ts';
import { writePage } from './pages.ts';

test('ST3 an article that two laptops wrote on is carried, seen on both sides, and chosen', async () => {
  const folder = folderOfThisFile();
  const here = aDeskInProcess(join(folder, 'may-nay'));
  const there = aDeskInProcess(join(folder, 'may-kia'));
  const file = join(folder, 'bai.toasoan');
  const { id } = await here.json<{ id: string }>('import', writePage(folder, 'trang.txt'));
  await here.run('pack', id, '--out', file);
  await there.run('open', file);
  await here.run('set', id, 'headline=Tít của máy này');
  await there.run('set', id, 'headline=Tít của máy kia');
  await there.run('pack', id, '--out', file, '--replace');

  const looked = await here.run('open', file, '--dry-run');
  const opened = await here.run('open', file);
  const listed = await here.run('list');
  const { revisions } = await here.json<History>('history', id);
  const heads = revisions.filter(({ isHead }) => isHead);
  const shown = [
    await here.run('show', id, '--revision', heads[0]!.id.slice(0, 12)),
    await here.run('show', id, '--revision', heads[1]!.id),
  ];
  await here.run('choose', id, heads[1]!.id, '--as', 'tong-bien-tap');

  const short = id.slice(-8);
  expect(looked).toContain(`Mở ra, bài ${short} sẽ có 2 bản song song, và phải chọn một bản để giữ.`);
  expect(opened).toContain(`desk choose ${short} REVISION --as PERSON`);
  expect(listed).toContain('2 bản song song; Bản thảo');
  expect(shown.map((text) => /^Tít\s{2,}(.+)$/m.exec(text)?.[1]).toSorted()).toEqual([
    'Tít của máy kia',
    'Tít của máy này',
  ]);
  expect((await here.json<Article>('show', id)).heads).toHaveLength(1);
});
