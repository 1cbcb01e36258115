import { readFile } from 'node:fs/promises';
import type { Asset, PhotoNotes } from '#shared/areas/assets.ts';
import { isCutShort } from './cut-short.ts';
import { makeDerivative, type Derivative, type DerivativeTask } from './derivative.ts';
import { makePhoto, type MadePhoto, type MakingTask } from './writing/make-photo.ts';
import { keepOriginal, type KeptPhoto, type PickedPhoto } from './original.ts';
import { readNotes } from './photo-notes.ts';

/** What costs too much for the thread that answers calls. */
export type PhotoTask =
  | { readonly kind: 'keep'; readonly file: PickedPhoto; readonly folder: string }
  | { readonly kind: 'notes'; readonly original: string }
  | { readonly kind: 'look'; readonly original: string; readonly mediaType: Asset['mediaType'] }
  | ({ readonly kind: 'derive' } & DerivativeTask)
  | ({ readonly kind: 'make' } & MakingTask);

export type PhotoAnswer =
  | { readonly kind: 'kept'; readonly kept: KeptPhoto }
  | { readonly kind: 'notes'; readonly notes: PhotoNotes }
  | { readonly kind: 'looked'; readonly isCut: boolean }
  | { readonly kind: 'derived'; readonly derivative: Derivative }
  | { readonly kind: 'made'; readonly made: MadePhoto };

export async function doPhotoTask(task: PhotoTask): Promise<PhotoAnswer> {
  switch (task.kind) {
    case 'keep':
      return { kind: 'kept', kept: await keepOriginal(task.file, task.folder) };
    case 'notes':
      return { kind: 'notes', notes: readNotes(await readFile(task.original)) };
    case 'look':
      return { kind: 'looked', isCut: isCutShort(await readFile(task.original), task.mediaType) };
    case 'derive':
      return { kind: 'derived', derivative: await makeDerivative(task) };
    case 'make':
      return { kind: 'made', made: await makePhoto(task) };
    default:
      return task satisfies never;
  }
}
