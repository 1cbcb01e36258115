import { expect, test } from 'vitest';
import type { Block } from '#shared/document/block.ts';
import { bodyText, findingNotes, readingNotes } from '#shell/cli/article-text.ts';
import { createTestApp } from '#tests/support/app.ts';
import {
  aContent,
  changed,
  deleted,
  factBox,
  inserted,
  item,
  list,
  p,
  photo,
  subhead,
  table,
} from '#tests/support/builders.ts';
import { aDeskInProcess } from './desk-in-process.ts';

const gone = deleted('BỎ');

test.each<[string, Block, string[]]>([
  ['words struck in a paragraph', p('một ', gone, inserted('hai')), ['một hai']],
  ['a struck paragraph', changed(p('BỎ'), 'delete'), []],
  ['a subhead whose words are struck', subhead(gone), []],
  ['a struck item', list('một', changed(item('BỎ'), 'delete'), 'hai'), ['- một\n- hai']],
  ['an item whose words are struck', list(item(gone), 'một'), ['- một']],
  ['a struck box', changed(factBox('BỎ', p('BỎ')), 'delete'), []],
  ['a struck line of a box', factBox('một', changed(p('BỎ'), 'delete'), p('hai')), ['một\nhai']],
  ['a row whose words are struck', table(['một', 'hai'], [gone, '']), ['một  hai']],
  ['a struck photo', changed(photo('BỎ'), 'delete'), []],
])('the text of an article is shown as it would be published: %s', (_, block, shown) => {
  const content = aContent({ body: [p('đầu'), block, p('cuối')] });

  expect(bodyText({ content, assets: [] }, undefined)).toEqual(['đầu', ...shown, 'cuối']);
});

test('photos that are shown keep the numbers by which files are attached to them, though one before is struck', () => {
  const content = aContent({ body: [changed(photo('BỎ'), 'delete'), photo('Vá lưới')] });

  expect(bodyText({ content, assets: [] }, undefined)).toEqual(['  [Ảnh 2] Vá lưới (chưa có tệp ảnh)']);
});

test('what nobody has written yet is no mistake of a draft, as in the window', () => {
  const sentence = 'Bài chưa có sapo. Hãy viết sapo.';
  const findings = [{ check: 'sapo', rule: 'lead', level: 'error', sentence } as const];
  const at = (name: 'draft' | 'returned') =>
    findingNotes(findings, { content: aContent({}), stage: { name, level: 'reporter' } });

  expect(at('draft')).toBe(`Soát bài:\n  chưa có: ${sentence}`);
  expect(at('returned')).toBe(`Soát bài:\n  lỗi: ${sentence}`);
});

test('what was left out of a long page is counted with the dot of the thousands', () => {
  const dropped = Array.from({ length: 1500 }, () => ({ text: 'Bình luận', why: 'hộp bình luận' }));

  const [told] = readingNotes({ dropped, doubts: [], warnings: [] });

  expect(told).toContain('Đã bỏ 1.500 dòng không thuộc bài:');
});

test('who holds a title of another newsroom is listed at the level as which it counts here', async () => {
  const { app, desk, folder } = await createTestApp();
  const as = 'tong-bien-tap';
  const theirs = { title: 'Ban chuyên đề', waiting: 'Chờ ban', rank: 3, countsAs: 'secretariat' };
  await desk.registers.put({ kind: 'level', id: 'ban', value: theirs, removed: true, as });
  await desk.registers.put({
    kind: 'role',
    id: 'truong-ban',
    value: { title: 'Trưởng ban', level: 'ban' },
    as,
  });
  const value = { name: 'Trần Thị Thư', role: 'truong-ban', penNames: [], shortForms: [] };
  await desk.registers.put({ kind: 'person', value, as });
  await app.close();

  const told = await aDeskInProcess(folder).run('people');

  expect(told).toMatch(/Trần Thị Thư\s+Trưởng ban\s+Thư ký tòa soạn/);
});
