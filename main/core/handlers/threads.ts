import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { HandlerPorts } from './ports.ts';
import { tellArticles } from './tell-articles.ts';

export function createThreadsHandlers({ tell, threads }: HandlerPorts): Handlers<DeskContract>['threads'] {
  const changed = tellArticles(tell);
  return {
    list: ({ article }) => threads.list(article),
    begin({ article, anchor, ...said }) {
      const thread = threads.begin(article, anchor, said);
      changed(article);
      return thread;
    },
    answer({ thread: id, answer, as }) {
      const thread = threads.answer(id, answer, as);
      changed(thread.article);
      return thread;
    },
  };
}
