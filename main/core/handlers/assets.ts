import { pickedFrom } from '#core/host.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { HandlerPorts } from './ports.ts';

export function createAssetsHandlers({
  host,
  photos,
  stages,
  tell,
  works,
}: HandlerPorts): Handlers<DeskContract>['assets'] {
  const picked = pickedFrom(host);
  return {
    add({ files, as, work }) {
      stages.signer(as);
      return works.run(work, ({ signal, progress }) =>
        photos
          .add(files.map(picked), {
            signal,
            onAdded: (done, added) => progress(done, files.length, added),
          })
          .finally(async () => {
            for (const ref of files) await host.letGo?.(ref);
            tell('photos.added', {});
          }),
      );
    },
    notes: ({ id }) => photos.notes(id),
    cut: ({ ids }) => photos.cut(ids),
  };
}
