import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { HandlerPorts } from './ports.ts';

export function createExchangeHandlers({
  exports,
  host,
  works,
}: HandlerPorts): Omit<Handlers<DeskContract>['exchange'], 'verify'> {
  return {
    plan: ({ ids, targets, photos }) => ({ articles: exports.plan(ids, targets, photos) }),
    export: ({ out, work, ...order }) =>
      works.run(work, ({ signal, progress }) =>
        exports.write({ ...order, out: host.pathOf(out), signal, onProgress: progress }),
      ),
  };
}
