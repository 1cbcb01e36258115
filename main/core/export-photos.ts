import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileEnding } from '#shared/areas/assets.ts';
import { runsText } from '#shared/document/run.ts';
import { photosOf } from '#shared/document/text.ts';
import type { PhotoAnswer, PhotoTask } from './assets/photo-task.ts';
import { outputType } from './assets/writing/output.ts';
import type { SaidOfPhoto } from './assets/writing/make-photo.ts';
import type { ExportedArticle, ExportedPhoto } from './exchange/exported-article.ts';
import type { PhotoMaking, PreparePhoto } from './exchange/photo-shelves.ts';
import { remove } from './storage/files.ts';

interface Ports {
  /** The data folder. */
  readonly folder: string;
  /** Where files may lie that are made for a package, until it is written. */
  readonly cache: string;
  run(task: PhotoTask): Promise<PhotoAnswer>;
}

export interface PhotoWorkshop {
  prepare: PreparePhoto;
  /** Takes away all that was made. */
  close(): Promise<void>;
}

/** Makes the photos of one package, in a folder of their own. */
export function openPhotoWorkshop({ folder: within, cache, run }: Ports, signal: AbortSignal): PhotoWorkshop {
  const folder = join(cache, `xuat-${randomUUID()}`);
  let count = 0;

  async function prepare(photo: ExportedPhoto, making: PhotoMaking): Promise<ExportedPhoto> {
    signal.throwIfAborted();
    const { asset, source, name } = photo;
    const { output, keepsPosition, article } = making;
    const used = photosOf(article.content).find(({ id }) => id === photo.block);
    const ending = fileEnding[outputType(asset.mediaType, output)];
    const to = join(folder, `${(count += 1)}.${ending}`);
    const said = saidOf(article, photo.block);
    const answer = await run({
      kind: 'make',
      ...{ original: source, asset, output, keepsPosition, said, to, within },
      crop: used?.crop,
    });
    if (answer.kind !== 'made') throw new Error(`asked to make a photo, got ${answer.kind}`);
    const made = { ...asset, ...answer.made };
    return { ...photo, asset: made, source: to, name: name.replace(/[^.]+$/, ending) };
  }

  return { prepare, close: () => remove(folder) };
}

function saidOf({ content }: ExportedArticle, block: string): SaidOfPhoto {
  const photo = photosOf(content).find(({ id }) => id === block);
  return {
    caption: runsText(photo?.caption ?? []),
    credit: runsText(photo?.credit ?? []),
    alt: photo?.alt ?? '',
    headline: runsText(content.headline),
    keywords: content.tags,
  };
}
