import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLines, type WidthOf } from '#renderer/features/copyfit/break-lines.ts';
import { overLines, widthFactorFor } from '#renderer/features/copyfit/fit.ts';
import { fitDesk } from '#renderer/features/copyfit/fit-desk.ts';
import { blockDepth, capacity, leadDepth, type Measure } from '#renderer/features/copyfit/slot-lines.ts';
import type { Slot } from '#shared/areas/registers.ts';
import { acceptChanges } from '#shared/document/changes/resolve-changes.ts';
import type { Block } from '#shared/document/block.ts';
import { runsOf, type Run } from '#shared/document/run.ts';
import { aContent, changed, p } from '#tests/support/builders.ts';

/** Every letter is ten points wide, a bold one twelve. */
const tens: WidthOf = (text, { bold }) => text.length * (bold ? 12 : 10);
const lines = (text: string | Run[], width: number, indent = 0) =>
  countLines(typeof text === 'string' ? runsOf(text) : text, { width, indent }, tens);

test('a line is broken at spaces, and the space at the break takes no room', () => {
  expect(lines('một hai ba', 100)).toBe(1);
  expect(lines('một hai ba', 70)).toBe(2);
  expect(lines('một hai ba bốn', 70)).toBe(2);
  expect(lines('', 70)).toBe(0);
  expect(lines('   ', 70)).toBe(0);
});

test('spaces are drawn together to four fifths before a word goes onto the next line', () => {
  expect(lines('một hai ba', 96)).toBe(1);
  expect(lines('một hai ba', 95)).toBe(2);
});

test('the first line is shorter by its indent', () => {
  expect(lines('một hai', 70)).toBe(1);
  expect(lines('một hai', 70, 10)).toBe(2);
});

test('a dash inside a word may end a line, one between spaces may not begin with its word', () => {
  expect(lines('Hà Nội-Huế', 70)).toBe(2);
  expect(lines('aa-bb', 30)).toBe(2);
  expect(lines('aa – bb', 50)).toBe(2);
});

test('a no-break space holds its words together, a line end parts them', () => {
  expect(lines('10\u00a0kg gạo', 60)).toBe(2);
  expect(lines('10 kg gạo', 60)).toBe(2);
  expect(lines('a 10\u00a0kg', 50)).toBe(2);
  expect(lines('a\nb', 500)).toBe(2);
});

test('a word wider than the column is cut', () => {
  expect(lines('abcdefghij', 40)).toBe(3);
  expect(lines('a abcdefghij b', 40)).toBe(4);
});

test('a word that changes its style inside is one word, as wide as its parts', () => {
  const word: Run[] = [{ text: 'x aa' }, { text: 'bb', bold: true }];
  expect(lines(word, 64)).toBe(1);
  expect(lines(word, 60)).toBe(2);
});

test('what was deleted takes no room', () => {
  const change = {
    id: 'c',
    kind: 'delete' as const,
    person: 'a',
    level: 'b',
    at: '2026-01-01T00:00:00.000Z',
  };
  expect(lines([{ text: 'một ' }, { text: 'hai ba bốn', changes: [change] }], 40)).toBe(1);
});

test('a wider column never takes more lines, and a narrower one never fewer', () => {
  const words = fc.array(fc.stringMatching(/^[a-zđăâ]{1,9}$/), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 30, max: 300 }),
      fc.integer({ min: 1, max: 90 }),
      (all, width, more) => {
        expect(lines(all.join(' '), width + more)).toBeLessThanOrEqual(lines(all.join(' '), width));
      },
    ),
  );
});

const type = { font: 'Bất kỳ', size: 10, leading: 10 };
const slot: Slot = {
  title: 'Khuôn thử',
  ...{ columns: 3, columnWidth: 25.4, gutter: 0, depth: 20, indent: 0 },
  text: type,
  subhead: { ...type, leading: 15 },
  lead: { ...type, columns: 3 },
  headline: { ...type, size: 20, leading: 20, columns: 3, lines: 1 },
};
/** An inch holds seven letters of ten points. */
const measure: Measure = (text, _, { size }) => text.length * size;
const setting = { slot, measure, factor: 1 };
const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', runs: runsOf(text) });

test('a photo takes its height and its caption out of the columns that it spans', () => {
  expect(capacity(slot)).toBe(60);
  expect(capacity({ ...slot, photo: { columns: 2, height: 25.4, captionLines: 2 } })).toBe(60 - 2 * (8 + 2));
  expect(capacity({ ...slot, photo: { columns: 9, height: 500, captionLines: 2 } })).toBe(0);
});

test('depths are told in lines of running text', () => {
  expect(blockDepth(paragraph('a', 'một hai ba'), setting)).toBe(2);
  expect(blockDepth({ id: 'b', type: 'subhead', runs: runsOf('tít') }, setting)).toBe(1.5);
  expect(blockDepth({ id: 'c', type: 'separator' }, setting)).toBe(1);
  expect(leadDepth(runsOf('một hai ba bốn năm sáu bảy'), setting)).toBe(6);
  const cell = (text: string) => ({ runs: runsOf(text) });
  const table: Block = {
    id: 'd',
    type: 'table',
    rows: [
      [cell('ab'), cell('abcd')],
      [cell('a'), cell('b')],
    ],
  };
  expect(blockDepth(table, setting)).toBe(3);
});

test('what is over or wanting is told in whole lines', () => {
  expect(overLines(66, 60)).toBe(6);
  expect(overLines(57.2, 60)).toBe(-2);
  expect(overLines(60, 60)).toBe(0);
});

test('a block that was not written in is not set again, and one that went takes no room', () => {
  const measured: string[] = [];
  const desk = fitDesk({
    measure: (text, style, of) => (measured.push(text), measure(text, style, of)),
    isInstalled: () => true,
  });
  desk.choose(slot);
  const [a, b] = [paragraph('a', 'một hai ba'), paragraph('b', 'bốn')];
  desk.write({ put: [a, b], order: ['a', 'b'], lead: [], headline: runsOf('Tít bài') });
  expect(desk.fit()).toMatchObject({ body: 3, over: -57, headline: { lines: 1, byColumns: [2, 1, 1] } });

  measured.length = 0;
  desk.write({ put: [paragraph('b', 'năm')], order: ['b'], lead: [], headline: [] });

  expect(desk.fit()).toMatchObject({ body: 1, capacity: 60 });
  expect(measured).not.toContain('một');
});

test('two paragraphs that somebody joined are measured as one, and no other is set again for it', () => {
  const measured: string[] = [];
  const desk = fitDesk({
    measure: (text, style, of) => (measured.push(text), measure(text, style, of)),
    isInstalled: () => true,
  });
  desk.choose(slot);
  const joinedTo = (text: string) => changed({ ...p(text), id: 'c' }, 'join');
  const body = [{ ...p('xa xôi'), id: 'a' }, { ...p('một'), id: 'b' }, joinedTo(' hai')];
  const order = ['a', 'b', 'c'];
  const write = (put: readonly Block[]) => desk.write({ put, order, lead: [], headline: [] });
  write(body);
  const open = desk.fit()?.body;
  measured.length = 0;

  write([joinedTo(' hai ba')]);

  const accepted = acceptChanges(aContent({ body })).body;
  expect(accepted.map((block) => blockDepth(block, setting))).toEqual([1, 1]);
  expect(open).toBe(2);
  expect(desk.fit()?.body).toBe(3);
  expect(measured).toContain('một');
  expect(measured).not.toContain('xa');
});

test('a slot that was calibrated by a printed article counts the lines that were printed', () => {
  const text = Array.from({ length: 120 }, (_, index) => 'abcdefgh'.slice(0, 1 + ((index * 5) % 8))).join(
    ' ',
  );
  const body = [paragraph('a', text)];
  const desk = fitDesk({ measure, isInstalled: () => false });
  const wide = { ...slot, columnWidth: 60 };
  const calibrated = (widthFactor: number, printedLines: number) =>
    desk.choose({ ...wide, calibration: { widthFactor, printedLines, at: '2026-01-01T00:00:00.000Z' } });
  calibrated(1.15, 1);
  desk.write({ put: body, order: ['a'], lead: [], headline: [] });
  const printedLines = desk.fit()!.body;
  desk.choose(wide);
  expect(desk.fit()!.body).not.toBe(printedLines);

  calibrated(desk.calibrate(printedLines)!, printedLines);

  expect(desk.fit()!.body).toBe(printedLines);
  expect(desk.fit()!.font).toEqual({ wanted: 'Bất kỳ', isInstalled: false });
});

test('lines that no likely width gives are not believed', () => {
  const linesAt = (factor: number) => Math.ceil(100 / factor);
  expect(widthFactorFor(100, linesAt)).toBeCloseTo(1, 1);
  expect(widthFactorFor(40, linesAt)).toBeUndefined();
  expect(widthFactorFor(300, linesAt)).toBeUndefined();
});
