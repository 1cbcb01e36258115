import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AddedPhoto, Asset, PhotoNotes, PhotoSize } from '#shared/areas/assets.ts';
import type { Turn } from '#shared/document/block.ts';
import { AppError, failureOf } from '#shared/failure.ts';
import type { AssetId } from '#shared/ids.ts';
import { stamp, type Clock } from '#core/clock.ts';
import type { Log } from '#core/log.ts';
import { remove } from '#core/storage/files.ts';
import { derivativeTypes, type Derivative } from './derivative.ts';
import type { AssetStore } from './asset-store.ts';
import type { KeptPhoto, PickedPhoto } from './original.ts';
import type { PhotoAnswer, PhotoTask } from './photo-task.ts';

/** A file to answer `/photos/ID/SIZE` with. */
export interface PhotoFile {
  readonly path: string;
  readonly type: Asset['mediaType'] | Derivative['type'];
}

interface Ports {
  readonly store: AssetStore;
  readonly clock: Clock;
  readonly log: Log;
  /** The folder of originals. */
  readonly originals: string;
  /** The data folder: both lie in it. */
  readonly folder: string;
  /** Where what is made from them lies. It may be emptied at any time. */
  readonly cache: string;
  /** Keeps what a file says, and answers what is said of its photo. */
  noted(id: AssetId, notes: PhotoNotes): PhotoNotes;
  /** Does the work in threads of its own. */
  run(task: PhotoTask): Promise<PhotoAnswer>;
}

export interface Kept {
  readonly asset: Asset;
  readonly notes: PhotoNotes;
  /** Whether the newsroom had it before. */
  readonly isKnown: boolean;
  /** Where its end is missing. */
  readonly isCut?: true;
}

export interface Adding {
  readonly signal: AbortSignal;
  onAdded(done: number, added: AddedPhoto): void;
}

type MadeSize = Exclude<PhotoSize, 'original'>;

const longSides: Readonly<Record<MadeSize, number>> = { thumb: 320, screen: 1600 };

/** How a photo is to be seen. */
interface Look {
  readonly size: PhotoSize;
  readonly turn?: Turn | undefined;
}

interface MadeLook extends Look {
  readonly size: MadeSize;
}

const madeLooks: readonly MadeLook[] = (['thumb', 'screen'] as const).flatMap((size) =>
  ([undefined, 90, 180, 270] as const).map((turn) => ({ size, turn })),
);

export function createPhotoService({ store, clock, log, originals, folder, cache, noted, run }: Ports) {
  const making = new Map<string, Promise<PhotoFile | undefined>>();

  async function hold(file: PickedPhoto): Promise<KeptPhoto> {
    return keptIn(await run({ kind: 'keep', file, folder: originals }));
  }

  function record({ asset, notes, isCut }: KeptPhoto): Kept {
    const isKnown = store.find(asset.id) !== undefined;
    const recorded = store.record({ ...asset, addedAt: stamp(clock) });
    return { asset: recorded, notes: noted(asset.id, notes), isKnown, ...(isCut && { isCut }) };
  }

  async function keep(file: PickedPhoto): Promise<Kept> {
    return record(await hold(file));
  }

  /** A refusal is told with its file; the others are not held up by it. */
  async function tryToKeep(file: PickedPhoto): Promise<AddedPhoto> {
    try {
      return { ok: true, file: file.name, ...(await keep(file)) };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { ok: false, file: file.name, failure: failureOf(error) };
    }
  }

  function existing(asset: Asset, { size, turn }: Look): PhotoFile | undefined {
    if (size === 'original')
      return store.isHere(asset) ? { path: store.pathOf(asset), type: asset.mediaType } : undefined;
    return Object.entries(derivativeTypes)
      .map(([ending, type]) => ({ path: `${derivativePath(asset, { size, turn })}${ending}`, type }))
      .find(({ path }) => existsSync(path));
  }

  function derivativePath({ id }: Asset, { size, turn }: Look): string {
    return join(cache, id.slice(0, 2), [id, size, turn].filter((part) => part !== undefined).join('-'));
  }

  async function derive(asset: Asset, look: MadeLook): Promise<PhotoFile | undefined> {
    const { size, turn } = look;
    try {
      const to = derivativePath(asset, look);
      const longSide = longSides[size];
      const answer = await run({
        kind: 'derive',
        original: store.pathOf(asset),
        to,
        within: folder,
        longSide,
        turn,
      });
      return answer.kind === 'derived' ? answer.derivative : undefined;
    } catch (error) {
      // The window shows that there is no picture; why, is for whoever mends it.
      log.error(`making the ${size} of photo ${asset.id}`, error);
      return undefined;
    }
  }

  function made(asset: Asset, look: MadeLook): Promise<PhotoFile | undefined> {
    const key = derivativePath(asset, look);
    const known = making.get(key);
    if (known) return known;
    const promise = derive(asset, look).finally(() => making.delete(key));
    making.set(key, promise);
    return promise;
  }

  return {
    keep,

    /** The first half of it: the file lies among the originals, and no photo is known yet. */
    hold,

    /** The other half, which may be part of a transaction. */
    record,

    /** One after the other, in the order given. Ends early where it is called off; what was kept stays. */
    async add(files: readonly PickedPhoto[], { signal, onAdded }: Adding): Promise<AddedPhoto[]> {
      const added: AddedPhoto[] = [];
      for (const file of files) {
        if (signal.aborted) break;
        const photo = await tryToKeep(file);
        added.push(photo);
        onAdded(added.length, photo);
      }
      return added;
    },

    /** Takes the files of a photo away that is recorded no more: the original, and what was made from it. */
    async discard(asset: Asset): Promise<void> {
      const derived = madeLooks.flatMap((look) =>
        Object.keys(derivativeTypes).map((ending) => `${derivativePath(asset, look)}${ending}`),
      );
      for (const path of [store.pathOf(asset), ...derived]) await remove(path);
    },

    async notes(id: AssetId): Promise<PhotoNotes> {
      const asset = store.find(id);
      if (!asset) throw noSuchPhoto();
      if (!store.isHere(asset)) throw lostOriginal(asset);
      const answer = await run({ kind: 'notes', original: store.pathOf(asset) });
      if (answer.kind !== 'notes') throw new Error(`asked for notes, got ${answer.kind}`);
      return answer.notes;
    },

    /** Those of the photos whose end is missing. One that is not here is judged by nobody. */
    async cut(ids: readonly AssetId[]): Promise<AssetId[]> {
      const cut: AssetId[] = [];
      for (const id of ids) {
        const asset = store.find(id);
        if (!asset || !store.isHere(asset)) continue;
        const { mediaType } = asset;
        const answer = await run({ kind: 'look', original: store.pathOf(asset), mediaType });
        if (answer.kind === 'looked' && answer.isCut) cut.push(id);
      }
      return cut;
    },

    /**
     * The file of a photo in a size, turned where that is asked; undefined where there is no such photo, or nothing can be
     * made of it. An original is never turned.
     */
    async file(id: string, size: PhotoSize, turn?: Turn): Promise<PhotoFile | undefined> {
      const asset = store.find(id);
      if (!asset) return undefined;
      const there = existing(asset, { size, turn });
      return there || size === 'original' ? there : made(asset, { size, turn });
    },
  };
}

function keptIn(answer: PhotoAnswer): KeptPhoto {
  if (answer.kind !== 'kept') throw new Error(`asked to keep a photo, got ${answer.kind}`);
  return answer.kept;
}

function noSuchPhoto(): AppError {
  return new AppError('not_found', 'Không có ảnh này trong kho ảnh. Hãy thêm ảnh lại.');
}

function lostOriginal({ name }: Asset): AppError {
  return new AppError(
    'not_found',
    `Tệp gốc của ảnh “${name}” không còn trong thư mục dữ liệu. Hãy khôi phục từ bản sao lưu hoặc thêm lại ảnh.`,
  );
}
