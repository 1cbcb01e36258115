import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, writeCsv } from '#shared/text/csv.ts';

const cellsOf = (text: string) => readCsv(text).map(({ cells }) => cells);

test('what is written is read back, whatever is in the cells', () => {
  const cell = fc.string({ unit: 'grapheme' });
  const row = fc.tuple(cell, cell, cell).filter((cells) => cells.some((text) => text.trim() !== ''));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      expect(cellsOf(writeCsv([['a', 'b', 'c'], ...rows]))).toEqual([['a', 'b', 'c'], ...rows]);
    }),
  );
});

test('a table begins with the mark Excel knows UTF-8 by, and its lines end as RFC 4180 says', () => {
  expect(
    writeCsv([
      ['Tên', 'Bút danh'],
      ['Lê Thị Bé', 'Bé "Út", Năm'],
    ]),
  ).toBe('\uFEFFTên,Bút danh\r\nLê Thị Bé,"Bé ""Út"", Năm"\r\n');
});

test.each(['=1+1', '+84 913', '-2', '@SUM(A1)', '\tx', "'=1"])(
  'a spreadsheet does not take %j for a formula, and it comes back as it was',
  (cell) => {
    const written = writeCsv([[cell]]);

    expect(written.replace(/^\uFEFF"?/, '')).toMatch(/^'/);
    expect(cellsOf(written)).toEqual([[cell]]);
  },
);

test.each([
  [
    'semicolons, as Excel writes in Vietnam',
    'Tên;Bút danh\r\nBé;"Út; Năm"\r\n',
    [
      ['Tên', 'Bút danh'],
      ['Bé', 'Út; Năm'],
    ],
  ],
  [
    'tabs and single line feeds',
    'Tên\tBút danh\nBé\tÚt\n',
    [
      ['Tên', 'Bút danh'],
      ['Bé', 'Út'],
    ],
  ],
  [
    'no line end at the end',
    'Tên,Bút danh\nBé,Út',
    [
      ['Tên', 'Bút danh'],
      ['Bé', 'Út'],
    ],
  ],
  [
    'lines with nothing in them',
    'Tên,Bút danh\n\n,\nBé,Út\n\n',
    [
      ['Tên', 'Bút danh'],
      ['Bé', 'Út'],
    ],
  ],
  [
    'lines inside of a cell',
    'Tên,Ghi chú\nBé,"một\nhai"',
    [
      ['Tên', 'Ghi chú'],
      ['Bé', 'một\nhai'],
    ],
  ],
  [
    'an empty last cell',
    'Tên,Bút danh\nBé,\n',
    [
      ['Tên', 'Bút danh'],
      ['Bé', ''],
    ],
  ],
  ['a quote that is never closed', 'Tên\n"Bé', [['Tên'], ['Bé']]],
])('a table is read with %s', (_, text, rows) => {
  expect(cellsOf(text)).toEqual(rows);
});
