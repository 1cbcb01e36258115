import { filesIn } from '#core/assets/folder-pictures.ts';
import type { AddedPhoto } from '#shared/areas/assets.ts';
import type { TakenFile } from '#shared/areas/photo-desk.ts';
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
  const added = () => tell('photos.added', {});
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
        const all = await photos
          .add(files, {
            signal,
            onAdded(done, photo) {
              progress(done, files.length, takenFile(photo));
              if (done % toldTogether === 0) added();
            },
          })
          .finally(changed);
        return all.map(takenFile);
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

function takenFile(photo: AddedPhoto): TakenFile {
  return photo.ok
    ? {
        ok: true,
        file: photo.file,
        id: photo.asset.id,
        isKnown: photo.isKnown,
        ...(photo.isCut && { isCut: photo.isCut }),
      }
    : { ok: false, file: photo.file, failure: photo.failure };
}
