import { sampleKinds } from '#core/sample/lists.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { HandlerPorts } from './ports.ts';
import { tellArticles } from './tell-articles.ts';

export function createSampleHandlers({
  sample,
  tell,
  works,
}: HandlerPorts): Handlers<DeskContract>['sample'] {
  const changed = (ids: readonly ArticleId[]) => {
    tellArticles(tell)(...ids);
    for (const kind of sampleKinds) tell('registers.changed', { kind });
  };
  return {
    state: () => sample.state(),
    async add({ work }) {
      const { ids, ...added } = await works.run(work, (adding) => sample.add(adding));
      changed(ids);
      return added;
    },
    async remove({ evenEdited }) {
      const { ids, ...removed } = await sample.remove({ evenEdited });
      changed(ids);
      return removed;
    },
  };
}
