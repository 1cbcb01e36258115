import { expect, test } from 'vitest';
import { readArguments, splitVerb, typedFolder } from '#shell/cli/arguments.ts';
import { AppError } from '#shared/failure.ts';

const verb = {
  name: 'return',
  operands: [{ name: 'ID', help: 'mã bài' }],
  options: {
    reason: { value: 'TEXT', help: 'lý do', required: true },
    as: { value: 'PERSON', help: 'người trả lại' },
    zip: { help: 'ghi thành ZIP' },
  },
};

function refusal(args: readonly string[]): string {
  try {
    readArguments(verb, args);
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('the verb is the first word that is no option, and global options may stand before it', () => {
  const split = splitVerb(['--data', 'kho', '--json', 'show', '3f9a', '--as', 'thu-ky']);

  expect(split).toEqual({ name: 'show', rest: ['--data', 'kho', '--json', '3f9a', '--as', 'thu-ky'] });
});

test('options alone name no verb', () => {
  const split = splitVerb(['--version']);

  expect(split).toEqual({ name: undefined, rest: ['--version'] });
});

test('words, values and switches are kept apart', () => {
  const typed = readArguments(verb, ['3f9a', '--zip', '--reason', 'Thiếu số liệu', '--as=thu-ky', '--json']);

  expect(typed).toEqual({
    operands: ['3f9a'],
    values: { reason: 'Thiếu số liệu', as: 'thu-ky' },
    switches: new Set(['zip', 'json']),
  });
});

test('a reason may begin with a dash', () => {
  const typed = readArguments(verb, ['3f9a', '--reason=--as chưa rõ']);

  expect(typed.values).toEqual({ reason: '--as chưa rõ' });
});

test('after two dashes a file may be named like an option', () => {
  const typed = readArguments(verb, ['--reason', 'x', '--', '--zip']);

  expect(typed.operands).toEqual(['--zip']);
});

test.each([
  [
    ['3f9a', '--reason', 'x', '--loud'],
    'Không có tùy chọn “--loud” cho lệnh “return”. Xem cách dùng: desk help return',
  ],
  [['3f9a', '--reason'], 'Sau “--reason” còn thiếu TEXT. Xem cách dùng: desk help return'],
  [['3f9a', '--reason', '--as', 'thu-ky'], 'Sau “--reason” còn thiếu TEXT. Xem cách dùng: desk help return'],
  [['3f9a', '--reason='], 'Sau “--reason” còn thiếu TEXT. Xem cách dùng: desk help return'],
  [
    ['3f9a', '--reason', 'x', '--zip=1'],
    'Tùy chọn “--zip” không kèm giá trị. Xem cách dùng: desk help return',
  ],
  [['--reason', 'x'], 'Lệnh “return” còn thiếu ID (mã bài). Xem cách dùng: desk help return'],
  [['3f9a'], 'Lệnh “return” còn thiếu --reason TEXT (lý do). Xem cách dùng: desk help return'],
  [['3f9a', 'nữa', '--reason', 'x'], 'Lệnh “return” không hiểu “nữa”. Xem cách dùng: desk help return'],
  [
    ['--__proto__', 'x'],
    'Không có tùy chọn “--__proto__” cho lệnh “return”. Xem cách dùng: desk help return',
  ],
])('%j is refused with what is amiss and where to look', (args, sentence) => {
  expect(refusal(args)).toBe(sentence);
});

test('asked for help, nothing is missing', () => {
  const typed = readArguments(verb, ['--help']);

  expect(typed.switches).toEqual(new Set(['help']));
});

test('the data folder is made out where the rest is refused', () => {
  const folder = typedFolder(['return', '--loud', '--data', 'kho']);

  expect(folder).toBe('kho');
});
