import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import { readContent } from '#shared/document/stored.ts';
import type { HandlerPorts } from './ports.ts';
import { tellArticles } from './tell-articles.ts';

export function createRevisionsHandlers({
  articles,
  revisions,
  tell,
}: HandlerPorts): Handlers<DeskContract>['revisions'] {
  const changed = tellArticles(tell);
  return {
    list: ({ article }) => revisions.list(article),
    open: ({ id }) => ({ id, content: readContent(revisions.read(id).content) }),
    restore({ article, revision, as }) {
      const restored = articles.restore(article, revision, as);
      changed(article);
      return { revision: restored };
    },
  };
}
