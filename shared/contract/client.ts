import { AppError, type Reply } from '#shared/failure.ts';
import type { Client, Contract } from './procedure.ts';

/** A typed client over any channel that answers with a `Reply`. A failure is thrown as the `AppError` it was. */
export function createClient<C extends Contract>(
  call: (method: string, input: unknown) => Promise<Reply>,
): Client<C> {
  const area = (areaName: string) =>
    new Proxy(
      {},
      { get: (_, name) => (input: unknown) => call(`${areaName}.${String(name)}`, input).then(unwrap) },
    );
  // The proxy answers every name; the contract's types say which names exist.
  return new Proxy({}, { get: (_, name) => area(String(name)) }) as Client<C>;
}

function unwrap(reply: Reply): unknown {
  if (reply.ok) return reply.value;
  const { code, sentence, details } = reply.failure;
  throw new AppError(code, sentence, details === undefined ? {} : { details });
}
