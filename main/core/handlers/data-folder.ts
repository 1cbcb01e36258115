import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { HandlerPorts } from './ports.ts';

export function createDataFolderHandlers({
  dataMoves,
  host,
  leaving,
  works,
}: HandlerPorts): Handlers<DeskContract>['dataFolder'] {
  return {
    look: ({ place }) => dataMoves.look(host.pathOf(place)),
    async move({ place, work }) {
      const copy = () => works.run(work, (watch) => dataMoves.move(host.pathOf(place), watch));
      return { folder: await leaving.whileCopying(copy) };
    },
    async open({ place }) {
      const folder = await dataMoves.open(host.pathOf(place));
      leaving.leaveFor(folder);
      return { folder };
    },
  };
}
