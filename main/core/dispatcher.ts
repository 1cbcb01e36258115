import type { z } from 'zod';
import { AppError, failureOf, type Failure, type Reply } from '#shared/failure.ts';
import type { Contract, Handlers, Procedure } from '#shared/contract/procedure.ts';
import type { Leaving } from './leaving.ts';
import type { Log } from './log.ts';
import { storageFailure } from './storage/storage-failure.ts';

interface Options {
  readonly log: Log;
  /** False where another window has the folder: calls that change something are refused. */
  readonly canWrite: boolean;
  readonly refusal: AppError;
  /** Runs a call that changes something, or throws why it is refused for now. */
  readonly whileWriting?: Leaving['whileWriting'];
  /** Whether answers are checked against the contract too, as in development and tests. */
  readonly checksAnswers: boolean;
  /** Told of every call, before it is looked at. */
  readonly onCall?: () => void;
}

export type Dispatch = (method: string, input: unknown) => Promise<Reply>;

/** The only door into the core. Parses what comes in, runs the handler, turns anything thrown into a failure. */
export function createDispatcher<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  options: Options,
): Dispatch {
  return async (method, input) => {
    options.onCall?.();
    try {
      const { procedure, handle } = find(contract, handlers, method);
      const call = () => handle(parseInput(procedure, input));
      const value = await (procedure.kind === 'command' ? write(method, call, options) : call());
      return { ok: true, value: options.checksAnswers ? procedure.output.parse(value) : value };
    } catch (error) {
      return { ok: false, failure: failureFrom(error, method, options.log) };
    }
  };
}

function write(method: string, call: () => unknown, { canWrite, refusal, whileWriting }: Options): unknown {
  if (!canWrite) throw refusal;
  return whileWriting ? whileWriting(method, call) : call();
}

type Handle = (input: unknown) => unknown;

function find<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  method: string,
): { procedure: Procedure; handle: Handle } {
  const [area = '', name = '', ...rest] = method.split('.');
  const procedures = Object.hasOwn(contract, area) ? contract[area] : undefined;
  const procedure = procedures && Object.hasOwn(procedures, name) ? procedures[name] : undefined;
  if (!procedure || rest.length > 0)
    throw new AppError('invalid_input', `Tòa Soạn không có lệnh “${method}”. Hãy cập nhật chương trình.`);
  // The handlers have the contract's own shape, and the input is parsed before it is passed.
  return { procedure, handle: (handlers as Record<string, Record<string, Handle>>)[area]![name]! };
}

function parseInput(procedure: Procedure, input: unknown): unknown {
  const result = procedure.input.safeParse(input);
  if (result.success) return result.data;
  throw new AppError('invalid_input', badInputSentence(result.error), { cause: result.error });
}

/** Names the first value that does not fit, as in “id”. */
function badInputSentence(error: z.ZodError): string {
  const [issue] = error.issues;
  const place = issue?.path.join('.') ?? '';
  const what = place === '' ? 'Yêu cầu' : `Giá trị của “${place}”`;
  return `${what} không hợp lệ. Hãy kiểm tra lại rồi thử lần nữa.`;
}

const internalSentence =
  'Tòa Soạn gặp lỗi bên trong; những gì đã lưu vẫn còn nguyên. Hãy thử lại; nếu vẫn lỗi, gửi tệp nhật ký trong thư mục dữ liệu cho người phụ trách.';

function failureFrom(thrown: unknown, method: string, log: Log): Failure {
  const error = storageFailure(thrown);
  if (!(error instanceof AppError)) {
    log.error(method, error);
    return { code: 'internal', sentence: internalSentence };
  }
  if (error.code === 'storage') log.error(method, error);
  return failureOf(error);
}
