import { expect, test } from 'vitest';
import { printedCredit, printedCreditText } from '#shared/document/credit.ts';

test.each([
  ['X.T', 'Ảnh: X.T'],
  ['Ảnh: X.T', 'Ảnh: X.T'],
  ['ẢNH TƯ LIỆU', 'ẢNH TƯ LIỆU'],
  ['(Ảnh: TTXVN)', '(Ảnh: TTXVN)'],
  ['Ảnhh', 'Ảnh: Ảnhh'],
  ['Tranh: Thể Ngô', 'Tranh: Thể Ngô'],
  ['Đồ hoạ: TTXVN', 'Đồ hoạ: TTXVN'],
  ['(Minh họa: Thể Ngô)', '(Minh họa: Thể Ngô)'],
  ['Tranh', 'Ảnh: Tranh'],
  ['Bá Tranh: X', 'Ảnh: Bá Tranh: X'],
  ['', ''],
])('the credit “%s” is read as “%s”', (credit, printed) => {
  const runs = printedCredit(credit === '' ? [] : [{ text: credit }]);

  expect(printedCreditText(credit)).toBe(printed);
  expect(runs.map(({ text }) => text).join('')).toBe(printed);
});
