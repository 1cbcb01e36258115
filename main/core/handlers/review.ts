import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { HandlerPorts } from './ports.ts';
import { tellArticles } from './tell-articles.ts';

export function createReviewHandlers({
  galleys,
  host,
  review,
  stages,
  tell,
}: HandlerPorts): Handlers<DeskContract>['review'] {
  const changed = tellArticles(tell);
  return {
    blockers: (request) => review.blockers(request),
    move(request) {
      const moved = review.move(request);
      changed(request.id);
      return moved;
    },
    signOffs: ({ id, head }) => stages.signOffs(id, head),
    async galley({ id, out, replace = false, as }) {
      const printed = await galleys.print({ id, out: host.pathOf(out), replace, as });
      changed(id);
      return printed;
    },
    findings: ({ id }) => review.findings(id),
  };
}
