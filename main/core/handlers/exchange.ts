import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { HandlerPorts } from './ports.ts';

export function createExchangeHandlers({
  exports,
  host,
  works,
}: HandlerPorts): Omit<Handlers<DeskContract>['exchange'], 'verify'> {
  return {
    plan: ({ ids, into, work, ...order }) =>
      works.run(work, async ({ signal, progress }) => ({
        articles: await exports.plan(ids, {
          ...order,
          into: into === undefined ? undefined : host.pathOf(into),
          ...{ signal, onProgress: progress },
        }),
      })),
    async earlier({ ids }) {
      const found = await exports.earlier(ids);
      return { package: found && { ...found, place: host.window?.refOf(found.path) ?? found.path } };
    },
    replaced: ({ out, ...order }) => exports.replaced(host.pathOf(out), order),
    export: ({ out, work, ...order }) =>
      works.run(work, ({ signal, progress }) =>
        exports.write({ ...order, out: host.pathOf(out), signal, onProgress: progress }),
      ),
  };
}
