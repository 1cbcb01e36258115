import { globalOptions } from './arguments.ts';
import { aligned } from './table.ts';
import type { Option, Options, Verb } from './verb.ts';

/** How a verb is called, as in "return ID --reason TEXT [--as PERSON]". */
export function usage({ name, operands, options }: Verb): string {
  const words = operands.map((operand) => {
    const word = operand.many ? `${operand.name}…` : operand.name;
    return operand.optional ? `[${word}]` : word;
  });
  const flags = Object.entries(options).map(([option, rule]) => ({
    ...rule,
    flag: optionText(option, rule),
  }));
  const required = flags.filter((rule) => rule.required).map(({ flag }) => flag);
  const others = flags.filter((rule) => !rule.required).map(({ flag }) => `[${flag}]`);
  return [name, ...words, ...required, ...others].join(' ');
}

export function verbHelp(verb: Verb): string {
  const operands = verb.operands.map(({ name, help }) => [`  ${name}`, help]);
  return paragraphs(
    `desk ${usage(verb)}`,
    `${verb.summary}.`,
    ...(verb.help ?? []),
    aligned([...operands, ...optionRows(verb.options), ...optionRows(globalOptions)]),
  );
}

export function overview(verbs: readonly Verb[]): string {
  return paragraphs(
    'Tòa Soạn trên dòng lệnh: npm run -s desk -- LỆNH …',
    aligned(verbs.map((verb) => [`  ${verb.name}`, verb.summary])),
    aligned(optionRows(globalOptions)),
    'Mã thoát: 0 xong; 1 bị từ chối, có câu nói rõ phải làm gì; 2 lỗi đĩa, dữ liệu hoặc chương trình.\n' +
      'ID là mã bài, hoặc phần đầu hay phần cuối của mã (từ 4 ký tự) mà chỉ bài ấy có.\n' +
      'Xem một lệnh: desk help LỆNH',
  );
}

function optionRows(options: Options): string[][] {
  return Object.entries(options).map(([name, option]) => [`  ${optionText(name, option)}`, option.help]);
}

function optionText(name: string, { value }: Option): string {
  return value ? `--${name} ${value}` : `--${name}`;
}

function paragraphs(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
