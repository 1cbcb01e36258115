import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { HandlerPorts } from './ports.ts';

export function createSearchHandlers({
  articles,
  lackingCounter,
  search,
  works,
}: HandlerPorts): Handlers<DeskContract>['search'] {
  return {
    async find(request) {
      if (request.isLacking !== undefined) await lackingCounter.catchUp();
      const found = await search.find(request);
      if (found === 'cancelled') return { state: 'cancelled' };
      const summaries = articles.summaries(found.hits.map(({ id }) => id));
      const hits = found.hits.map(({ id: _, ...hit }, index) => ({ article: summaries[index]!, ...hit }));
      return { ...found, state: 'found', hits };
    },
    async ids(request) {
      if (request.isLacking !== undefined) await lackingCounter.catchUp();
      return search.ids(request);
    },
    rebuild: ({ work }) => works.run(work, (rebuilding) => search.rebuild(rebuilding)),
  };
}
