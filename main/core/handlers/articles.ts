import { attachment } from '#core/articles/photo-desk.ts';
import { pickedFrom } from '#core/host.ts';
import type { ArticleFilter, ArticleOrder } from '#shared/areas/articles.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { HandlerPorts } from './ports.ts';
import { tellArticles } from './tell-articles.ts';

export function createArticlesHandlers({
  acceptance,
  arrivals,
  articles,
  droppedLines,
  host,
  imports,
  lackingCounter,
  photos,
  stages,
  tell,
  works,
}: HandlerPorts): Handlers<DeskContract>['articles'] {
  const changed = tellArticles(tell);
  const picked = pickedFrom(host);
  return {
    create({ as }) {
      const id = articles.create(as);
      changed(id);
      return { id };
    },
    import: ({ files, kind, as, work }) =>
      works.run(work, ({ signal, progress }) =>
        imports.importPages({
          files: files.map(picked),
          ...{ kind, as, signal },
          onResults(results, done) {
            changed(...results.flatMap((result) => (result.ok ? result.id : [])));
            if (results.some((result) => result.ok && result.photos > 0)) tell('photos.added', {});
            results.forEach((result, index) =>
              progress(done - results.length + index + 1, files.length, result),
            );
          },
        }),
      ),
    async accept({ pages, as }) {
      const accepted = await acceptance.accept(pages, as);
      changed(...accepted.map(({ id }) => id));
      tell('photos.added', {});
      return accepted;
    },
    putBack({ after, ...order }) {
      const moved = droppedLines.putBack({ ...order, after });
      changed(order.id);
      return moved;
    },
    takeOut(order) {
      const moved = droppedLines.takeOut(order);
      changed(order.id);
      return moved;
    },
    async list(page) {
      if (isByLacking(page)) await lackingCounter.catchUp();
      return articles.list(page);
    },
    async ids(order) {
      if (isByLacking(order)) await lackingCounter.catchUp();
      return articles.ids(order);
    },
    async count(filter) {
      if (filter.isLacking !== undefined) await lackingCounter.catchUp();
      return { articles: articles.count(filter) };
    },
    penNames: () => articles.penNames(),
    counts: () => articles.counts(),
    summaries: ({ ids }) => articles.summaries(ids),
    withHeadline: ({ headline }) => articles.withHeadline(headline),
    open: ({ id }) => articles.open(id),
    save({ id, changes, anchors, as }) {
      const savedAt = articles.save(id, changes, as, anchors);
      tell('articles.written', { ids: [id] });
      return { savedAt };
    },
    async attachPhoto({ id, photo, file, as }) {
      const { content } = articles.open(id);
      const { asset } = await photos.keep(picked(file));
      const savedAt = articles.save(id, attachment(content, photo, asset), as);
      changed(id);
      return { asset, savedAt };
    },
    keep({ id, as, reason }) {
      stages.signer(as);
      const { revision } = articles.keep(id, reason);
      changed(id);
      return { revision };
    },
    close({ id, as }) {
      stages.signer(as);
      const { revision } = articles.keep(id, 'close');
      changed(id);
      return { revision };
    },
    settleHeads({ id, revision, as }) {
      const settled = arrivals.settleHeads(id, revision, as);
      changed(id);
      return { revision: settled };
    },
  };
}

function isByLacking({ sort, isLacking }: ArticleFilter & { sort: ArticleOrder }): boolean {
  return sort === 'missing' || isLacking !== undefined;
}
