import { filesIn } from '#core/assets/folder-pictures.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { HandlerPorts } from './ports.ts';

/** Photos added before the window is told to look at them. */
const toldTogether = 25;

export function createPhotosHandlers({
  copyPhotos,
  host,
  photoDesk,
  photos,
  stages,
  tell,
  works,
}: HandlerPorts): Handlers<DeskContract>['photos'] {
  const changed = () => tell('photos.changed', {});
  return {
    list: (asked) => photoDesk.list(asked),
    ids: (asked) => photoDesk.ids(asked),
    some: ({ ids }) => photoDesk.some(ids),
    photographers: () => photoDesk.photographers(),
    articles: ({ id }) => photoDesk.articlesOf(id),
    rate({ ids, rating, as }) {
      stages.signer(as);
      photoDesk.rate(ids, rating);
      changed();
      return {};
    },
    write({ changes, as }) {
      stages.signer(as);
      const before = photoDesk.write(changes);
      changed();
      return { before };
    },
    addFolder({ folder, as, work }) {
      stages.signer(as);
      return works.run(work, async ({ signal, progress }) => {
        const files = await filesIn(host.pathOf(folder));
        progress(0, files.length);
        return photos
          .add(files, {
            signal,
            onAdded(done, added) {
              progress(done, files.length, added);
              if (done % toldTogether === 0) changed();
            },
          })
          .finally(changed);
      });
    },
    writeCopies({ ids, out, keepsPosition, as, work }) {
      stages.signer(as);
      return works.run(work, ({ signal, progress }) =>
        copyPhotos(ids, {
          ...{ out: host.pathOf(out), keepsPosition, signal },
          onWritten: (done, copy) => progress(done, ids.length, copy),
        }),
      );
    },
  };
}
