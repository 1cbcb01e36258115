import { expect, test } from 'vitest';
import { findPlaces } from '#renderer/editor/find/find-places.ts';
import { scopeOf } from '#renderer/editor/find/find-scope.ts';
import { findAll } from '#renderer/editor/find/find-view.ts';
import { joinNewestSteps } from '#renderer/editor/joint-undo.ts';
import { replaceAll, writtenFor } from '#renderer/editor/find/replace.ts';
import { $getRoot, UNDO_COMMAND } from 'lexical';
import type { Block, ParagraphBlock } from '#shared/document/block.ts';
import { bold, deleted, factBox, list, p, photo, table } from '#tests/support/builders.ts';
import { bodyEditor, bodyOf } from './headless.ts';
import { run, shown, tracked } from './tracked.ts';

const plain = { withMarks: false, withCapitals: false, isWhole: false };

test('without marks đ is d; with them only the same letters count', () => {
  expect(findPlaces('Đảng viên đang họp', { words: 'dang', ...plain })).toEqual([0, 10]);
  expect(findPlaces('Đảng viên đang họp', { words: 'đảng', ...plain, withMarks: true })).toEqual([0]);
  expect(findPlaces('bạn bán an', { words: 'an', ...plain, isWhole: true })).toEqual([8]);
});

test('words typed with marks are no others without them or with other ones: nothing else is written over', () => {
  const text = 'Đoàn xe, đoạn đường, bà Đoan';

  expect(findPlaces(text, { words: 'đoạn', ...plain })).toEqual([9]);
  expect(findPlaces(text, { words: 'đoan', ...plain })).toEqual([24]);
  expect(findPlaces(text, { words: 'doan', ...plain })).toEqual([0, 9, 24]);
  expect(findPlaces('Uỷ ban, ủy ban, úy ban', { words: 'uỷ ban', ...plain })).toEqual([0, 8]);
});

test('with capitals a name is no other word, whatever the marks', () => {
  const exactly = { ...plain, withCapitals: true };

  expect(findPlaces('Hoa nở, bà Hoa mua hoa', { words: 'hoa', ...exactly })).toEqual([19]);
  expect(findPlaces('Hoa nở, bà Hoa mua hoa', { words: 'Hoa', ...exactly })).toEqual([0, 11]);
  expect(findPlaces('Ở xã Đông Hải, gió đông', { words: 'dong', ...exactly })).toEqual([19]);
  expect(findPlaces('UỶ BAN, Ủy ban, Uỷ ban', { words: 'Uỷ ban', ...exactly })).toEqual([8, 16]);
});

test('words whose marks stand apart, as other programs copy them, take no letter behind them along', () => {
  const words = 'Đông Hải'.normalize('NFD');

  expect(rewritten('Xã Đông Hải họp.', words, 'Long Điền')).toBe('Xã Long Điền họp.');
});

test('a letter that would grow when it is made small hides nothing of its line', () => {
  const marked = { ...plain, withMarks: true };

  expect(findPlaces('İlkay, cầu thủ Đức', { words: 'đức', ...marked })).toEqual([15]);
  expect(findPlaces('İlkay, cầu thủ Đức', { words: 'İlkay', ...marked })).toEqual([0]);
});

for (const [where, body] of Object.entries<Block[]>({
  'a bold edge': [p('Uỷ ', bold('ban'), ' xã, uỷ ban')],
  'a caption': [photo('Trụ sở uỷ ban', 'Ảnh: uỷ ban')],
  'a fact box': [factBox('Uỷ ban', p('uỷ ban'), list('uỷ ban', 'khác'))],
  'a table': [table(['uỷ ban', 'hai'], ['uỷ ban'])],
})) {
  test(`words are written over in ${where}, and undone in one step`, async () => {
    const editor = bodyEditor(body);
    const before = bodyOf(editor);

    replaceAll(findAll([editor], { words: 'uỷ ban', ...plain }, null), () => 'ủy ban');

    expect(JSON.stringify(bodyOf(editor))).not.toMatch(/uỷ ban/i);
    expect(findAll([editor], { words: 'ủy ban', ...plain, withMarks: true }, null).length).toBeGreaterThan(0);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    await Promise.resolve();
    expect(bodyOf(editor)).toEqual(before);
  });
}

test('an undo reaches the other editors only where nothing was written since', async () => {
  const [one, two, three] = [bodyEditor([p('lên')]), bodyEditor([p('lên')]), bodyEditor([p('lên')])];
  const write = (editors: (typeof one)[], words: string, written: string) =>
    replaceAll(findAll(editors, { words, ...plain }, null), () => written).editors;

  joinNewestSteps(write([one, two, three], 'lên', 'xuống'));
  write([three], 'xuống', 'đứng');
  one.dispatchCommand(UNDO_COMMAND, undefined);
  await Promise.resolve();

  expect([one, two, three].map((editor) => bodyOf(editor)[0])).toMatchObject([
    { runs: [{ text: 'lên' }] },
    { runs: [{ text: 'lên' }] },
    { runs: [{ text: 'đứng' }] },
  ]);
});

test('an undo in a text where something was taken back before is about what was written elsewhere since', async () => {
  const [one, two] = [bodyEditor([p('lên')]), bodyEditor([p('gạo')])];
  const write = (editor: typeof one, words: string, written: string) =>
    replaceAll(findAll([editor], { words, ...plain }, null), () => written).editors;
  write(two, 'gạo', 'muối');
  write(two, 'muối', 'mía');
  await run(two, UNDO_COMMAND);

  joinNewestSteps(write(one, 'lên', 'xuống'), [one, two]);
  write(two, 'muối', 'tôm');
  await run(two, UNDO_COMMAND);
  expect([one, two].map(shown)).toEqual([['xuống'], ['muối']]);
  await run(two, UNDO_COMMAND);
  expect([one, two].map(shown)).toEqual([['lên'], ['muối']]);
  await run(two, UNDO_COMMAND);
  expect([one, two].map(shown)).toEqual([['lên'], ['gạo']]);
});

for (const [wanted, written] of [
  ['bán ', 'mua '],
  ['bán', 'mua '],
  [' bán', ' mua'],
  ['bán ', 'mua'],
] as const) {
  test(`“${written}” in the place of “${wanted}” neither doubles a space nor takes one`, () => {
    expect(rewritten('Bà con bán lúa, bán cá.', wanted, written)).toBe('Bà con mua lúa, mua cá.');
  });
}

test('what is chosen has the lines of boxes and photos that are chosen whole in it', () => {
  const editor = bodyEditor([p('sáu'), factBox('sáu', p('sáu')), photo('sáu'), p('sáu'), p('sáu')]);
  editor.update(() => void $getRoot().select(0, 4), { discrete: true });

  expect(scopeOf(editor)?.lines.size).toBe(5);
});

test('what is written over in tables is told, as it bears no marks', () => {
  const editor = tracked([p('uỷ ban'), table(['uỷ ban', 'xã'], ['uỷ ban', '120'])]);

  const { count, inTables } = replaceAll(
    findAll([editor], { words: 'uỷ ban', ...plain }, null),
    () => 'ủy ban',
  );

  expect([count, inTables]).toEqual([3, 2]);
  expect(JSON.stringify(bodyOf(editor)[0])).toContain('"change');
  expect(JSON.stringify(bodyOf(editor)[1])).not.toContain('"change');
});

test('spaces that part what is written from the words beside it stay', () => {
  expect(rewritten('Từ 2009-2019', '-', ' đến ')).toBe('Từ 2009 đến 2019');
  expect(rewritten('Hòa_Trung', '_', ' ')).toBe('Hòa Trung');
  expect(rewritten('một,hai, ba,', ',', ', ')).toBe('một, hai, ba,');
  expect(rewritten('Bến Lở - Bà con', ' - ', ' – ')).toBe('Bến Lở – Bà con');
});

test('capitals stay as they were, and deleted words are not found', () => {
  const editor = bodyEditor([p('UỶ BAN, Uỷ ban, ', deleted('uỷ ban'), 'uỷ ban')]);
  const found = findAll([editor], { words: 'uỷ ban', ...plain }, null);

  expect(found.map((place) => writtenFor(place, 'uỷ ban', 'ủy ban'))).toEqual(['ỦY BAN', 'Ủy ban', 'ủy ban']);
  expect(found.map((place) => writtenFor(place, 'Uỷ ban', 'Hội'))).toEqual(['Hội', 'Hội', 'Hội']);
});

for (const [where, author, written] of [
  ['while changes are tracked', undefined, 'Xã -L--ơ--ợi-+Bình+, -L--ơ--ợi-+Bình+.'],
  ['while they are not', null, 'Xã -ơ-Bình, -ơ-Bình.'],
] as const) {
  test(`a word is found across letters deleted in it, which stay deleted when it is written over ${where}`, async () => {
    const editor = tracked([p('Xã L', deleted('ơ'), 'ợi, L', deleted('ơ'), 'ợi.')], author);

    replaceAll(
      findAll([editor], { words: 'lợi', ...plain, withMarks: true, isWhole: true }, null),
      () => 'Bình',
    );

    expect(shown(editor)).toEqual([written]);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    await Promise.resolve();
    expect(shown(editor)).toEqual(['Xã L-ơ-ợi, L-ơ-ợi.']);
  });
}

for (const author of [undefined, null])
  test(`words that stay when others are written beside them keep their look: tracked ${author !== null}`, () => {
    const editor = tracked([p(bold('Xã'), ' Long Điền')], author);

    const found = findAll([editor], { words: 'xã long điền', ...plain }, null);
    replaceAll(found, (place) => writtenFor(place, 'Xã Long Điền', 'Xã Long Thành'));

    const [first, second] = (bodyOf(editor)[0] as ParagraphBlock).runs;
    expect(first).toEqual(bold('Xã'));
    expect(second?.text).toMatch(/^ Long /);
    expect(second).not.toHaveProperty('bold');
  });

test('what reads as it is to be written is left, and undo takes back the others', async () => {
  const editor = bodyEditor([p('uỷ ban, ủy ban')]);

  replaceAll(findAll([editor], { words: 'uỷ ban', ...plain }, null), () => 'ủy ban');

  expect(shown(editor)).toEqual(['ủy ban, ủy ban']);
  await run(editor, UNDO_COMMAND);
  expect(shown(editor)).toEqual(['uỷ ban, ủy ban']);
});

test('while changes are tracked each place is a change of its own, and all of them are one step of undo', async () => {
  const editor = tracked([p('Bà Năm về sớm, ông Năm ở lại, cô Năm đi.')]);

  replaceAll(findAll([editor], { words: 'Năm', ...plain }, null), () => 'Tư');

  expect(shown(editor)).toEqual(['Bà -Năm-+Tư+ về sớm, ông -Năm-+Tư+ ở lại, cô -Năm-+Tư+ đi.']);
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  await Promise.resolve();
  expect(shown(editor)).toEqual(['Bà Năm về sớm, ông Năm ở lại, cô Năm đi.']);
});

function rewritten(text: string, wanted: string, written: string): string {
  const editor = bodyEditor([p(text)]);
  const found = findAll([editor], { words: wanted, ...plain }, null);
  replaceAll(found, (place) => writtenFor(place, wanted, written));
  return shown(editor).join();
}
