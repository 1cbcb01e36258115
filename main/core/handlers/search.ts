import type { DeskContract } from '#shared/contract/contract.ts';
import type { SearchRequest } from '#shared/areas/search.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { HandlerPorts } from './ports.ts';

export function createSearchHandlers({
  articles,
  lackingCounter,
  search,
  works,
}: HandlerPorts): Handlers<DeskContract>['search'] {
  /** In the order that was asked for, and of what is stored as it is now. */
  async function asked<Request extends Pick<SearchRequest, 'sort' | 'isDescending' | 'isLacking'>>({
    sort,
    isDescending,
    ...request
  }: Request) {
    if (request.isLacking !== undefined || sort === 'missing') await lackingCounter.catchUp();
    return { ...request, ...(sort && { order: articles.rowOrder(sort, isDescending) }) };
  }

  return {
    async find(request) {
      const found = await search.find(await asked(request));
      if (found === 'cancelled') return { state: 'cancelled' };
      const summaries = articles.summaries(found.hits.map(({ id }) => id));
      const hits = found.hits.map(({ id: _, ...hit }, index) => ({ article: summaries[index]!, ...hit }));
      return { ...found, state: 'found', hits };
    },
    ids: async (request) => search.ids(await asked(request)),
    rebuild: ({ work }) => works.run(work, (rebuilding) => search.rebuild(rebuilding)),
  };
}
