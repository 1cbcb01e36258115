import { createHash } from 'node:crypto';
import type { Asset } from '#shared/areas/assets.ts';
import type { StoryFileView } from '#shared/areas/stories.ts';
import { checkStoryFile, entryOf, type CheckedFile } from './check-story-file.ts';
import { openFailure, stoppedOpening } from './place-failure.ts';
import { checkedAgainst, type StoryPorts } from './ports.ts';
import { StoryFileError } from './refusals.ts';
import { storeRecords } from './store-records.ts';
import { viewOf } from './story-view.ts';

export interface OpenOrder {
  readonly path: string;
  /** What the person calls it, where that is not its path. */
  readonly name?: string | undefined;
  /** Whether the sender's levels of approval are taken over. */
  readonly levels?: boolean | undefined;
  readonly signal: AbortSignal;
  /** Told after each part that was read or stored. */
  onProgress(done: number, total: number): void;
}

/** Reads all of a story file and says what opening it would do. Stores nothing. */
export async function lookIntoStoryFile(order: OpenOrder, ports: StoryPorts): Promise<StoryFileView> {
  return withChecked(order, ports, async (checked) =>
    viewOf(checked, ports, { photosToAdd: photosToAdd(checked, ports).length, isOpened: false }),
  );
}

/**
 * Adds what is in a story file and not here. Everything is checked before anything is stored; the photos come first,
 * each named by its hash and written whole; then every record of every article in one transaction.
 */
export async function openStoryFile(order: OpenOrder, ports: StoryPorts): Promise<StoryFileView> {
  return withChecked(order, ports, async (checked, step) => {
    const photos = photosToAdd(checked, ports);
    for (const asset of photos) {
      order.signal.throwIfAborted();
      await ports.assets.store(asset, bytesOf(asset, checked));
      step(photos.length);
    }
    order.signal.throwIfAborted();
    return storeRecords(checked, ports, { photosAdded: photos.length, levels: order.levels ?? false });
  });
}

function photosToAdd({ assets }: CheckedFile, ports: StoryPorts): Asset[] {
  return assets.filter((asset) => !ports.assets.isHere(asset));
}

async function withChecked(
  order: OpenOrder,
  ports: StoryPorts,
  use: (checked: CheckedFile, step: (photos: number) => void) => Promise<StoryFileView>,
): Promise<StoryFileView> {
  let done = 0;
  try {
    const checked = await checkStoryFile(order.path, {
      ...checkedAgainst(ports),
      signal: order.signal,
      onChecked: (total) => order.onProgress((done += 1), total),
    });
    const read = done;
    const step = (photos: number) => order.onProgress((done += 1), read + photos);
    return await use(checked, step).finally(checked.file.close);
  } catch (error) {
    throw order.signal.aborted ? stoppedOpening() : openFailure(error, order.name ?? order.path);
  }
}

/** The bytes of a photo, hashed once more on their way: the stick may have been changed since the check. */
async function* bytesOf(asset: Asset, { file }: CheckedFile): AsyncGenerator<Buffer> {
  const path = entryOf(asset);
  const hash = createHash('sha256');
  for await (const piece of file.zip.pieces(path)) {
    hash.update(piece);
    yield piece;
  }
  if (hash.digest('hex') !== asset.id) throw new StoryFileError('photo', path);
}
