import { expect, test } from 'vitest';
import { printedSource, signing } from '#core/exchange/printed.ts';
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
