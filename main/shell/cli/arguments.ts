import { parseArgs } from 'node:util';
import { AppError } from '#shared/failure.ts';
import type { Options, Typed, Verb } from './verb.ts';

/** Options that every verb takes, and that may also stand before the verb. */
export const globalOptions: Options = {
  data: { value: 'DIR', help: 'thư mục dữ liệu (mặc định: biến TOASOAN_DATA, rồi thư mục ứng dụng của máy)' },
  json: { help: 'in kết quả thành JSON cho chương trình khác đọc' },
  help: { help: 'xem cách dùng' },
  version: { help: 'xem phiên bản' },
};

/** The first word that is no option is the verb; what is left belongs to it. */
export function splitVerb(args: readonly string[]): { name: string | undefined; rest: string[] } {
  const first = tokensOf(args, globalOptions).find((token) => token.kind === 'positional');
  if (!first) return { name: undefined, rest: [...args] };
  return { name: first.value, rest: args.toSpliced(first.index, 1) };
}

/** The data folder as far as it can be made out, also where the rest of what was typed is refused. */
export function typedFolder(args: readonly string[]): string | undefined {
  const token = tokensOf(args, globalOptions).findLast(
    (found) => found.kind === 'option' && found.name === 'data',
  );
  return token?.kind === 'option' ? token.value : undefined;
}

/** Matches what was typed against the verb's table. Whatever does not fit is refused with a sentence. */
export function readArguments(
  verb: Pick<Verb, 'name' | 'operands' | 'options'>,
  args: readonly string[],
): Typed {
  const typed = readOptions(args, { ...globalOptions, ...verb.options }, verb.name);
  // Asked for help, a person need not know yet what else to type.
  if (typed.switches.has('help')) return typed;
  refuseMissing(verb, typed);
  refuseSurplus(verb, typed);
  return typed;
}

function readOptions(args: readonly string[], options: Options, verb: string): Typed {
  const operands: string[] = [];
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  for (const token of tokensOf(args, options)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw refusal(`Không có tùy chọn “${token.rawName}” cho lệnh “${verb}”.`, verb);
    if (option.value === undefined) switches.add(switchName(token, verb));
    else values[token.name] = valueOf(token, { options, verb });
  }
  return { operands, values, switches };
}

type Token = Extract<ReturnType<typeof tokensOf>[number], { kind: 'option' }>;

function switchName(token: Token, verb: string): string {
  if (token.value === undefined) return token.name;
  throw refusal(`Tùy chọn “${token.rawName}” không kèm giá trị.`, verb);
}

function valueOf(token: Token, { options, verb }: { options: Options; verb: string }): string {
  const { value, inlineValue } = token;
  const tookAnOption =
    !inlineValue && value?.startsWith('--') && Object.hasOwn(options, value.slice(2).split('=')[0]!);
  if (value !== undefined && value !== '' && !tookAnOption) return value;
  throw refusal(`Sau “${token.rawName}” còn thiếu ${options[token.name]!.value}.`, verb);
}

function tokensOf(args: readonly string[], options: Options) {
  const types = Object.entries(options).map(
    ([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }] as const,
  );
  // Not strict: the library's own refusals are in English and do not say what to do.
  const parsed = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return parsed.tokens;
}

function refuseMissing(
  { name, operands, options }: Pick<Verb, 'name' | 'operands' | 'options'>,
  typed: Typed,
): void {
  const operand = operands.slice(typed.operands.length).find(({ optional }) => !optional);
  if (operand) throw refusal(`Lệnh “${name}” còn thiếu ${operand.name} (${operand.help}).`, name);
  for (const [option, { required, value, help }] of Object.entries(options))
    if (required && typed.values[option] === undefined)
      throw refusal(`Lệnh “${name}” còn thiếu --${option} ${value} (${help}).`, name);
}

function refuseSurplus({ name, operands }: Pick<Verb, 'name' | 'operands'>, typed: Typed): void {
  if (operands.some(({ many }) => many) || typed.operands.length <= operands.length) return;
  throw refusal(`Lệnh “${name}” không hiểu “${typed.operands[operands.length]}”.`, name);
}

function refusal(sentence: string, verb: string): AppError {
  return new AppError('invalid_input', `${sentence} Xem cách dùng: desk help ${verb}`);
}
