import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { HandlerPorts } from './ports.ts';
import { tellArticles } from './tell-articles.ts';

export function createUpkeepHandlers({
  dataFolder,
  folderWatch,
  goesByThis,
  host,
  instead,
  leaving,
  noticeBoard,
  tell,
  upkeep,
  works,
}: HandlerPorts): Handlers<DeskContract>['upkeep'] {
  const changed = tellArticles(tell);
  return {
    check: ({ work }) => works.run(work, upkeep.check),
    async repair({ work }) {
      const { repaired, articles: ids } = await works.run(work, upkeep.repair);
      changed(...ids);
      return { repaired };
    },
    folder: () => ({
      path: dataFolder,
      ref: host.window?.refOf(dataFolder) ?? null,
      instead: instead ?? null,
      next: leaving.next(),
      isNeeded: leaving.next() === null || goesByThis(),
      standing: folderWatch.standing(),
    }),
    notices: () => noticeBoard.shown(),
    closeNotice({ kind }) {
      noticeBoard.close(kind);
      return {};
    },
  };
}
