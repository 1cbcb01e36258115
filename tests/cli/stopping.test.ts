import { expect, test } from 'vitest';
import { folderOfThisFile } from '#tests/support/temporary-folder.ts';
import type { ArticleSummary, Checked } from './answered.ts';
import { aDesk } from './desk.ts';
import { writePages } from './pages.ts';

const folder = folderOfThisFile();
const pages = writePages(folder, 250);

test('Ctrl+C ends an import between two pages, and says what is finished', async () => {
  const desk = aDesk();
  const running = desk.start('import', ...pages, '--json');

  await running.hasLines(3);
  running.child.kill('SIGINT');
  const { code, stdout, stderr } = await running.ended;

  const stored = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  const listed = desk.json<ArticleSummary[]>('list').map(({ id }) => id);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `Đã dừng theo yêu cầu: nhập xong ${stored.length} trên 250 tệp, các tệp sau chưa nhập.\n`,
  });
  expect(listed.toReversed()).toEqual(stored);
  expect(stored.length).toBeLessThan(250);
});

test('a reader that goes away ends an import quietly, with every page whole', async () => {
  const desk = aDesk();
  const running = desk.start('import', ...pages, '--json');

  await running.hasLines(1);
  running.child.stdout.destroy();
  const { code, signal, stderr } = await running.ended;

  expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' });
  const { articles, problems } = desk.json<Checked>('check');
  expect(problems).toEqual([]);
  expect(articles).toBeGreaterThan(0);
  expect(articles).toBeLessThan(250);
});

test('a reader that was never there is no failure', async () => {
  const running = aDesk().start('help');

  running.child.stdout.destroy();
  const { code, stderr } = await running.ended;

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});
