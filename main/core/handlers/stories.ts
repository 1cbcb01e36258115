import { pickedFrom } from '#core/host.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { HandlerPorts } from './ports.ts';
import { tellArticles } from './tell-articles.ts';

export function createStoriesHandlers({
  host,
  stories,
  tell,
  works,
}: HandlerPorts): Handlers<DeskContract>['stories'] {
  const changed = tellArticles(tell);
  const picked = pickedFrom(host);
  return {
    async pack({ ids, out, replace, work }) {
      const packed = await works.run(work, ({ signal, progress }) =>
        stories.pack({ ids, out: host.pathOf(out), replace, signal, onProgress: progress }),
      );
      changed(...ids);
      return packed;
    },
    look: ({ file, work }) =>
      works.run(work, ({ signal, progress }) =>
        stories.look({ ...picked(file), signal, onProgress: progress }),
      ),
    async open({ file, levels, work }) {
      const opened = await works.run(work, ({ signal, progress }) =>
        stories.open({ ...picked(file), levels, signal, onProgress: progress }),
      );
      changed(...opened.articles.map(({ id }) => id));
      for (const kind of new Set(opened.entries.map((entry) => entry.kind)))
        tell('registers.changed', { kind });
      return opened;
    },
  };
}
