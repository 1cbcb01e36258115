import { expect, test } from 'vitest';
import { printedBylines, printedSource, signing } from '#shared/document/bylines.ts';
import { readSignature } from '#core/reading/recognise/signature.ts';
import { byline } from '#tests/support/builders.ts';

test.each([
  [[], undefined, ''],
  [[], 'TTXVN', 'Theo TTXVN'],
  [[], 'Theo TTXVN', 'Theo TTXVN'],
  [[byline('Hà Thu', 'source')], undefined, 'Theo Hà Thu'],
  [[byline('Hà Thu', 'source')], 'Báo Thời Luận', 'Theo Hà Thu/Báo Thời Luận'],
  [[byline('Hà Thu', 'source'), byline('Út Lài', 'source')], 'Theo TTXVN', 'Theo Hà Thu, Út Lài/TTXVN'],
  [[byline('TTXVN', 'source')], 'TTXVN', 'Theo TTXVN'],
  [[byline('Lê Vân An')], 'TTXVN', 'Theo TTXVN'],
])('a text by %j from %s is printed with “%s”', (bylines, source, printed) => {
  expect(printedSource({ bylines, ...(source !== undefined && { source }) })).toBe(printed);
});

test('who wrote it for another paper does not sign it', () => {
  const bylines = [byline('Lê Vân An', 'translator'), byline('Hà Thu', 'source')];

  expect(signing({ bylines })).toEqual([byline('Lê Vân An', 'translator')]);
});

test.each([
  [
    [byline('Hà Thu'), byline('Út Lài')],
    ['Hà Thu', 'Út Lài'],
  ],
  [[byline('Hà Thu', 'writerAndPhotographer')], ['Bài và ảnh: Hà Thu']],
  [
    [byline('Hà Thu', 'writerAndPhotographer'), byline('Út Lài', 'writerAndPhotographer')],
    ['Bài và ảnh: Hà Thu - Út Lài'],
  ],
  [
    [byline('Hà Thu'), byline('Út Lài', 'photographer')],
    ['Hà Thu', 'Ảnh: Út Lài'],
  ],
  [
    [byline('Hà Thu', 'translator'), byline('Út Lài', 'graphics')],
    ['Hà Thu (dịch)', 'Đồ họa: Út Lài'],
  ],
  [[byline('Hà Thu', 'compiler')], ['Hà Thu (tổng hợp)']],
  [[byline('Hà Thu', 'biên kịch')], ['Hà Thu (biên kịch)']],
  [[byline('Hà Thu', 'source')], []],
])('%j sign as %j', (bylines, printed) => {
  expect(printedBylines({ bylines })).toEqual(printed);
});

test.each([
  [[byline('Hà Thu'), byline('Út Lài', 'photographer')]],
  [[byline('Hà Thu', 'writerAndPhotographer'), byline('Út Lài', 'writerAndPhotographer')]],
  [[byline('Hà Thu', 'compiler'), byline('Út Lài', 'graphics')]],
  [[byline('Hà Thu', 'translator')]],
])('a page that prints %j is read as signed by them', (bylines) => {
  const read = printedBylines({ bylines }).flatMap((line) => readSignature(line)?.bylines ?? []);

  expect(read).toMatchObject(bylines);
});
