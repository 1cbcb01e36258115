import { expect, test } from 'vitest';
import { readSignature } from '#core/reading/recognise/signature.ts';

function read(line: string): unknown {
  const signature = readSignature(line);
  return signature && [signature.bylines.map(({ penName, role }) => `${penName} ${role}`), signature.source];
}

test.each([
  ['Theo Hà Thu/Báo Thời Luận', [['Hà Thu source'], 'Báo Thời Luận']],
  ['(Theo Hà Thu/TTXVN)', [['Hà Thu source'], 'TTXVN']],
  ['Theo Hà Thu (TTXVN)', [['Hà Thu source'], 'TTXVN']],
  ['Nguồn: Hà Thu - TTXVN', [['Hà Thu source'], 'TTXVN']],
  ['Theo TTXVN', [[], 'TTXVN']],
  ['(Theo Báo Thời Luận)', [[], 'Báo Thời Luận']],
  ['Theo TTXVN/Báo Tin Tức', [[], 'TTXVN/Báo Tin Tức']],
  ['Hà Thu (Theo TTXVN)', [['Hà Thu writer'], 'TTXVN']],
  ['Hà Thu/Báo Thời Luận', [['Hà Thu writer'], 'Báo Thời Luận']],
])('the line “%s” says who wrote it and for whom', (line, said) => {
  expect(read(line)).toEqual(said);
});
